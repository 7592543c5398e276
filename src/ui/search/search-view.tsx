import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Narrowed, SearchAnswer } from '../../core/search/answer.ts';
import { readQuery } from '../../core/search/query.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Leaf, Line, Lines, Section } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { useSlashKey } from '../use-slash-key.ts';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { HitRow } from './hit-row.tsx';
import { KeyHints, NarrowAside } from './narrow-aside.tsx';
import type { PeopleNames, SearchState } from './search-state.ts';

export interface SearchViewProps {
  text: string;
  narrowed: Narrowed;
  search: SearchState;
  people: PeopleNames;
  onType: (text: string) => void;
  onNarrow: (to: Narrowed) => void;
}

function Told({ search, text }: Pick<SearchViewProps, 'search' | 'text'>) {
  const { say, formatNumber } = useWords();
  const { answer, state, done, of, lines } = search;
  if (state === 'reading') {
    return <>{of > 300 ? say('search.reading', { done: formatNumber(done), all: formatNumber(of) }) : ''}</>;
  }
  if (text.trim() === '' || !answer) return <>{lines > 0 ? say('search.lines', { n: lines }) : ''}</>;
  return <>{say('search.count', { n: answer.total, lines: formatNumber(lines) })}</>;
}

function Nothing({ what, then }: { what: string; then: string }) {
  return (
    <Leaf>
      <section class="sec">
        <Line as="div">
          <p class="voice strong">{what}</p>
          <p class="muted">{then}</p>
        </Line>
      </section>
    </Leaf>
  );
}

function Hits({
  answer,
  words,
  search,
  people,
}: { answer: SearchAnswer; words: string } & Pick<SearchViewProps, 'search' | 'people'>) {
  const { say, formatNumber } = useWords();
  return (
    <Leaf class="hits">
      {search.likewise && (
        <Line as="div">
          <p class="muted likewise">{say('search.likewise')}</p>
        </Line>
      )}
      {answer.groups.map(({ group, total, lines }) => (
        <Section key={group} title={say(`search.group-${group}`)} count={formatNumber(total)}>
          <Lines>
            {lines.map((line) => (
              <HitRow key={line.key} line={line} words={words} people={people} />
            ))}
            {total > lines.length && (
              <Line>
                <span class="meta">{say('search.more', { n: total - lines.length })}</span>
              </Line>
            )}
          </Lines>
        </Section>
      ))}
    </Leaf>
  );
}

/** Where the arrows lead: the field, then the hits in their order. */
function move(from: EventTarget | null, step: 1 | -1, root: HTMLElement, field: HTMLInputElement): void {
  const stops: HTMLElement[] = [field, ...root.querySelectorAll<HTMLElement>('.hit-link')];
  const at = stops.indexOf(from as HTMLElement);
  stops[Math.max(0, at + step)]?.focus();
}

/** Everything ever written, by a word of it. */
export function SearchView({ text, narrowed, search, people, onType, onNarrow }: SearchViewProps) {
  const { say } = useWords();
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { answer, state, lines } = search;
  useEffect(() => field.current?.focus(), []);
  useSlashKey(true, field);
  const found = answer !== null && answer.ofPeople > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = field.current;
    if (!at || !root.current || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      move(event.target, event.key === 'ArrowDown' ? 1 : -1, root.current, at);
    } else if (event.key === 'Escape' && event.target !== at) at.focus();
    else if (event.key === 'Escape' && text !== '') onType('');
    else if (event.key === 'Enter' && event.target === at) {
      root.current.querySelector<HTMLElement>('.hit-link')?.click();
    } else return;
    event.preventDefault();
  };
  return (
    <WorkspaceFrame view="search" title={say('search.title')} hideTitle>
      <search class="search" ref={root} onKeyDown={onKeyDown}>
        <div class="search-field">
          <Icon of={Search} />
          <input
            ref={field}
            type="search"
            dir="auto"
            aria-label={say('search.label')}
            placeholder={say('search.placeholder')}
            value={text}
            maxLength={200}
            onInput={(event) => onType(event.currentTarget.value)}
          />
          <span class="meta num" role="status">
            <Told search={search} text={text} />
          </span>
          {text !== '' && (
            <span class="kbd keyboard-only" aria-hidden="true">
              {say('key.esc')}
            </span>
          )}
        </div>
        <div class={found ? 'search-page found' : 'search-page'}>
          <div>
            {state === 'failed' && (
              <FailureNotice
                what={say('search.failed')}
                failure={{ failure: 'unknown', detail: search.detail ?? '' }}
                onRetry={() => location.reload()}
              />
            )}
            {state === 'ready' && lines === 0 && (
              <Nothing what={say('search.nothing-yet')} then={say('search.nothing-yet-then')} />
            )}
            {state !== 'failed' && text.trim() === '' && (state === 'reading' || lines > 0) && (
              <Nothing what={say('search.empty')} then={say('search.empty-then')} />
            )}
            {state === 'ready' && lines > 0 && answer && answer.total === 0 && text.trim() !== '' && (
              <Nothing what={say('search.none')} then={say('search.none-then')} />
            )}
            {answer && answer.total > 0 && (
              <Hits answer={answer} words={readQuery(text).words} search={search} people={people} />
            )}
          </div>
          <div>
            {found && <NarrowAside answer={answer} narrowed={narrowed} people={people} onNarrow={onNarrow} />}
            <KeyHints />
          </div>
        </div>
      </search>
    </WorkspaceFrame>
  );
}
