import { Search } from 'lucide';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { Theme } from '../../core/questions/bank-question.ts';
import { type QuestionMemory, themeOf } from '../../core/questions/memory.ts';
import { type ShelfItem, shelfOf } from '../../core/questions/shelf.ts';
import { isNewManager, suggestionsFor } from '../../core/questions/suggest.ts';
import { useWords } from '../messages.tsx';
import { PanelCapture } from '../panel/panel-capture.tsx';
import type { TabViewProps } from '../panel/panel-view.tsx';
import { usePlaces } from '../panel/place.ts';
import { PlaceFrame } from '../panel/place-frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { AskedBefore } from './asked-before.tsx';
import { findIn, matcherFor } from './find-questions.ts';
import { ShelfRow } from './shelf-row.tsx';
import { ThemeChips } from './theme-chips.tsx';
import { chipsOf, themeName } from './theme-names.ts';

interface SearchFieldProps {
  query: string;
  count: number;
  onQuery: (query: string) => void;
}

/** Over the bank and one's own. Escape empties it, and leads back once it is empty. */
function SearchField({ query, count, onQuery }: SearchFieldProps) {
  const { say } = useWords();
  const { back } = usePlaces();
  const id = useId();
  return (
    <>
      <label class="vh" for={id}>
        {say('questions.search')}
      </label>
      <input
        id={id}
        type="search"
        class="field"
        dir="auto"
        autocomplete="off"
        value={query}
        placeholder={say('questions.search-placeholder', { n: count })}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          if (query === '') back();
          else onQuery('');
        }}
      />
    </>
  );
}

interface ListProps {
  title: string;
  items: readonly ShelfItem[];
  meetingId: string;
  /** The name of an item's theme, where several themes are listed. */
  themeOfItem?: (item: ShelfItem) => string | null;
  none: string;
}

function List({ title, items, meetingId, themeOfItem, none }: ListProps) {
  const { formatNumber } = useWords();
  return (
    <Section title={title} count={formatNumber(items.length)}>
      {items.length === 0 ? (
        <Line as="div">
          <p class="ui muted">{none}</p>
        </Line>
      ) : (
        <Lines>
          {items.map((item) => (
            <ShelfRow key={item.id} item={item} meetingId={meetingId} theme={themeOfItem?.(item) ?? null} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

export interface QuestionsViewProps extends Pick<TabViewProps, 'shown' | 'findDay'> {
  memory: QuestionMemory;
}

/** The bank and what was asked before: what is worth asking now, by theme, by search. */
export function QuestionsView({ shown: { records }, findDay, memory }: QuestionsViewProps) {
  const words = useWords();
  const { say, sayAny, today, zone } = words;
  const [query, setQuery] = useState('');
  const [theme, setTheme] = useState<Theme | null>(null);
  const { person, meeting } = records;
  const name = firstName(person?.name ?? '');
  const relationship = person?.relationship ?? null;
  const shelf = useMemo(
    () => shelfOf(memory, { relationship, name, today, zone, say: sayAny }),
    [memory, relationship, name, today, zone, sayAny],
  );
  // As they were on arriving: what one adds stays in sight, and nothing moves under one's hand.
  const suggested = useRef<ReturnType<typeof suggestionsFor> | null>(null);
  suggested.current ??= suggestionsFor(shelf, records, memory, { name, today });
  const current = suggested.current.flatMap((one) => {
    const item = shelf.find(({ id }) => id === one.item.id);
    return item ? [{ ...one, item }] : [];
  });
  const toAsk = memory.questions.filter(({ state }) => state === 'open' || state === 'asked').length;
  const inBank = shelf.filter(({ entry }) => entry !== null).length;
  const searching = query.trim() !== '';
  const found = searching ? findIn(shelf, query) : [];
  const matches = matcherFor(query);
  const context = { memory, shelf, meetingId: meeting.id };
  return (
    <PlaceFrame
      title={say('questions.title')}
      count={say('questions.place-count', {
        open: say('panel.to-ask', { n: toAsk }),
        all: say('questions.in-bank', { n: inBank }),
      })}
      foot={<PanelCapture records={records} findDay={findDay} start="? " />}
    >
      <div class="sec find-questions">
        <Line
          as="div"
          margin={
            <span class="mk">
              <Icon of={Search} />
            </span>
          }
        >
          <SearchField query={query} count={shelf.length} onQuery={setQuery} />
          {!searching && (
            <ThemeChips
              chips={chipsOf(shelf, { newManager: isNewManager(records, memory), name, say })}
              value={theme}
              onChoose={setTheme}
            />
          )}
          <span class="vh" role="status">
            {searching && say('questions.found-count', { n: found.length })}
          </span>
        </Line>
      </div>
      {searching ? (
        <List
          title={say('questions.found')}
          items={found}
          meetingId={meeting.id}
          themeOfItem={(item) => (item.theme === null ? null : themeName(item.theme, name, say))}
          none={say('questions.found-none')}
        />
      ) : theme === null ? (
        <Section title={say('questions.suggested')} count={words.formatNumber(current.length)}>
          <Lines>
            {current.map(({ item, reasons, needId }) => (
              <ShelfRow key={item.id} item={item} meetingId={meeting.id} reasons={reasons} needId={needId} />
            ))}
            {current.length === 0 && (
              <Line>
                <p class="ui muted">{say('questions.suggested-none')}</p>
              </Line>
            )}
          </Lines>
        </Section>
      ) : (
        <List
          title={themeName(theme, name, say)}
          items={shelf.filter((item) => item.theme === theme)}
          meetingId={meeting.id}
          none={say('questions.suggested-none')}
        />
      )}
      <AskedBefore
        key={theme ?? ''}
        {...context}
        shows={(question) => (searching ? matches(question.text) : theme === null || themeOf(question) === theme)}
        {...(searching || theme !== null ? {} : { none: say('questions.before-none') })}
      />
    </PlaceFrame>
  );
}
