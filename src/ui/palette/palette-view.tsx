import { Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fitting } from '../../core/palette/match.ts';
import type { SearchLine } from '../../core/search/search-line.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { HitMark } from '../search/hit-mark.tsx';
import { FoundText } from '../search/hit-row.tsx';
import { addressOf, saidBy } from '../search/hit-words.ts';
import type { PeopleNames } from '../search/search-state.ts';
import type { Command } from './command.ts';
import { Keys } from './keys.tsx';
import { PaletteFoot } from './palette-foot.tsx';
import type { Writing } from './writing.ts';

export interface PaletteViewProps {
  commands: readonly Command[];
  /** What the search found, the best first. */
  hits: readonly SearchLine[];
  people: PeopleNames;
  text: string;
  onType: (text: string) => void;
  /** How the words would be written down; null where there is no one-on-one to write them to, or no words. */
  writing: Writing | null;
  onGo: (href: string) => void;
  /** Resolves true once it is kept. */
  onWrite: () => Promise<boolean>;
  onClose: () => void;
}

interface Choice {
  readonly id: string;
  readonly group: 'do' | 'go' | 'found' | 'write';
  readonly run: () => void;
  readonly row: ComponentChildren;
}

const mostCommands = { do: 5, go: 6 } as const;
const mostHits = 5;
const groups = ['do', 'go', 'found', 'write'] as const;

/** Do, go to, find or write down, by a few letters. Everything in it is elsewhere too. */
export function PaletteView(props: PaletteViewProps) {
  const { commands, hits, people, text, onType, writing, onGo, onWrite, onClose } = props;
  const words = useWords();
  const { say } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [at, setAt] = useState(0);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => setAt(0), [text]);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const write = () => {
    if (writing) void onWrite();
  };
  const choices = ((): readonly Choice[] => {
    const fit = fitting(commands, writing?.marked ? '' : text, ({ label }) => label);
    const shown = writing?.marked ? [] : fit;
    const asChoice = (command: Command): Choice => ({
      id: command.id,
      group: command.group,
      run: () => onGo(command.href),
      row: (
        <>
          <span class="mk">
            <Icon of={command.icon} />
          </span>
          <span class="grow" dir="auto">
            {command.label}
          </span>
          <Keys keys={command.keys} />
        </>
      ),
    });
    const found = hits.slice(0, mostHits).map(
      (line): Choice => ({
        id: line.key,
        group: 'found',
        run: () => onGo(addressOf(line)),
        row: (
          <>
            <HitMark line={line} />
            <span class="grow">
              <FoundText text={line.text || line.more} words={text} />{' '}
              <span class="meta">{saidBy(line, people, words)}</span>
            </span>
          </>
        ),
      }),
    );
    const own: readonly Choice[] = writing ? [{ id: 'write', group: 'write', run: write, row: writing.row }] : [];
    return [
      ...(writing?.marked ? own : []),
      ...shown
        .filter(({ group }) => group === 'do')
        .slice(0, mostCommands.do)
        .map(asChoice),
      ...shown
        .filter(({ group }) => group === 'go')
        .slice(0, mostCommands.go)
        .map(asChoice),
      ...found,
      ...(writing?.marked ? [] : own),
    ];
  })();
  const chosen = Math.min(at, choices.length - 1);
  const order = writing?.marked ? (['write', 'do', 'go', 'found'] as const) : groups;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter' && event.altKey) write();
    else if (event.key === 'Enter') choices[chosen]?.run();
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      class="pal"
      ref={dialog}
      aria-label={say('palette.title')}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="pal-field">
        <Icon of={Search} />
        <input
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-label={say('palette.label')}
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(choices[chosen] ? { 'aria-activedescendant': `${list}-${chosen}` } : {})}
          placeholder={say('palette.placeholder')}
          value={text}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="button" class="kbd pal-close" aria-label={say('palette.close')} onClick={onClose}>
          {say('key.esc')}
        </button>
      </div>
      <div class="pal-list" role="listbox" id={list} aria-label={say('palette.results')}>
        {order.map((group) => {
          const rows = choices
            .map((choice, index) => ({ choice, index }))
            .filter(({ choice }) => choice.group === group);
          if (rows.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not fieldsets
            <div key={group} class="pal-group" role="group" aria-label={say(`palette.${group}`)}>
              <p class="label" aria-hidden="true">
                {say(`palette.${group}`)}
              </p>
              {rows.map(({ choice, index }) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                <div
                  key={choice.id}
                  id={`${list}-${index}`}
                  class="pal-row"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  onPointerMove={() => setAt(index)}
                  onClick={choice.run}
                >
                  {choice.row}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <p class="vh" role="status">
        {text.trim() !== '' && hits.length > 0 ? say('palette.hits', { n: hits.length }) : ''}
      </p>
      {choices.length === 0 && <p class="pal-none muted">{say('palette.nothing-to-write')}</p>}
      <PaletteFoot />
    </dialog>
  );
}
