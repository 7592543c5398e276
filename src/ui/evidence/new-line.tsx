import { X } from 'lucide';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { FindDay } from '../../core/capture.ts';
import { readEvidenceLine } from '../../core/evidence/read-line.ts';
import type { Competency } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, IconButton } from '../parts/button.tsx';
import { isPlainEnter } from '../parts/plain-enter.ts';
import { useAct } from '../parts/undo-bar.tsx';
import { useDraftLine } from '../use-draft-line.ts';
import { type Tag, type Tags, useTags } from './use-tags.ts';

const draftKey = 'evidence:new';
const noDays: FindDay = () => null;

/** The competencies that begin with what was typed after `#`. */
function Offer({ tags, id, onTake }: { tags: Tags; id: string; onTake: (tag: Tag) => void }) {
  const { say } = useWords();
  if (!tags.offered) return null;
  return (
    <div class="ev-offer" role="listbox" id={id} aria-label={say('evidence.competencies')}>
      {tags.offered.map((tag, index) => (
        <div
          key={tag.id ?? 'new'}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === tags.current}
          dir="auto"
          // Before the field loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(tag);
          }}
        >
          {tag.id === null ? say('evidence.tag-new', { name: tag.name }) : tag.name}
        </div>
      ))}
    </div>
  );
}

export interface NewLineProps {
  competencies: readonly Competency[];
  onDone: () => void;
  /** Where the reader of days comes from: it is large and loaded apart. */
  loadDays: (locale: string) => Promise<FindDay>;
}

/** One line is enough: what happened, when in plain words, which competency it shows. The rest can be told later. */
export function NewLine({ competencies, onDone, loadDays }: NewLineProps) {
  const { say, today, formatDay, formatRow, locale } = useWords();
  const actions = useActions();
  const act = useAct();
  const id = useId();
  const { text, type } = useDraftLine(draftKey);
  const [findDay, setFindDay] = useState<FindDay>(() => noDays);
  const input = useRef<HTMLInputElement>(null);
  const tags = useTags(competencies, input);
  const busy = useRef(false);

  useEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(() => {
    // Without it, days in words stay words: the line is of today.
    void loadDays(locale).then(
      (found) => setFindDay(() => found),
      () => undefined,
    );
  }, [loadDays, locale]);

  const read = useMemo(
    () => readEvidenceLine(text, { today, findDay, competencies }),
    [text, today, findDay, competencies],
  );
  const take = (tag: Tag) => type(tags.take(tag));
  const keep = async () => {
    if (read.text === '' || busy.current) return input.current?.focus();
    busy.current = true;
    const ids = tags.chosen.flatMap((tag) => tag.id ?? []);
    const newNames = tags.chosen.flatMap((tag) => (tag.id === null ? tag.name : []));
    const competencyIds = [...new Set([...ids, ...read.competencyIds])];
    const kept = await act(
      () => actions.addEvidence({ text: read.text, day: read.day, competencyIds, newNames }),
      say('evidence.added', { text: read.text }),
    );
    busy.current = false;
    input.current?.focus();
    if (!kept) return;
    type('');
    tags.clear();
  };

  const named = competencies.filter((one) => read.competencyIds.includes(one.id)).map(({ name }) => name);
  const open = tags.offered !== null;
  return (
    <form
      class="ev-new"
      aria-label={say('evidence.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label class="label" for={id}>
        {say('evidence.new-label')}
      </label>
      <div class="ev-new-line">
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          class="field"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-offer`}
          aria-activedescendant={open && tags.current >= 0 ? `${id}-offer-${tags.current}` : undefined}
          aria-describedby={`${id}-read`}
          autocomplete="off"
          placeholder={say('evidence.new-example')}
          value={text}
          onInput={(event) => {
            type(event.currentTarget.value);
            tags.look(event.currentTarget.value, event.currentTarget.selectionStart);
          }}
          onBlur={tags.hide}
          onKeyDown={(event) => {
            const chosen = tags.offered?.[tags.current];
            if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
              tags.move(event.key === 'ArrowDown' ? 1 : -1);
            else if (chosen && (isPlainEnter(event) || (event.key === 'Tab' && !event.shiftKey))) take(chosen);
            else if (event.key === 'Escape') open ? tags.hide() : onDone();
            else return;
            event.preventDefault();
          }}
        />
        <Offer tags={tags} id={`${id}-offer`} onTake={take} />
        <Button type="submit">{say('evidence.keep')}</Button>
      </div>
      <p class="meta" id={`${id}-read`} role="status">
        {text.trim() === ''
          ? say('evidence.new-hint')
          : say(named.length > 0 ? 'evidence.new-read-with' : 'evidence.new-read', {
              date: read.day === today ? say('evidence.today') : formatDay(read.day, 'long'),
              names: formatRow(named),
            })}
      </p>
      {tags.chosen.length > 0 && (
        <ul class="tied-list">
          {tags.chosen.map((tag) => (
            <li key={tag.id ?? tag.name}>
              <bdi dir="auto">{tag.name}</bdi>
              <IconButton
                icon={X}
                name={say('evidence.untie', { name: tag.name })}
                onClick={() => {
                  tags.remove(tag);
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="row wrap">
        {competencies.length > 0 && (
          <select
            class="field ev-choose"
            aria-label={say('evidence.competencies')}
            value=""
            onChange={(event) => {
              const found = competencies.find((one) => one.id === event.currentTarget.value);
              event.currentTarget.value = '';
              if (found) tags.add({ id: found.id, name: found.name });
            }}
          >
            <option value="">{say('evidence.competency-add')}</option>
            {competencies
              .filter((one) => !tags.chosen.some((tag) => tag.id === one.id))
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </select>
        )}
        <Button kind="quiet" onClick={onDone}>
          {say('evidence.close')}
        </Button>
      </div>
    </form>
  );
}
