import { useCallback, useState } from 'preact/hooks';
import { instantAt } from '../../core/day.ts';
import { firstName } from '../../core/names.ts';
import { type Narrowed, searchTimes } from '../../core/search/answer.ts';
import searchWords from '../../locales/en/search.json';
import { loadSearchFrame } from '../../store/search-frame.ts';
import { MoreWords, useWords } from '../../ui/messages.tsx';
import { SearchView } from '../../ui/search/search-view.tsx';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { useSearch } from '../use-search.ts';

const nobody = new Map<string, string>();

/** The address that leads back to this search. It replaces the one there is: not every letter is a step to go back to. */
function remember(text: string, { person, time }: Narrowed): void {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  if (person !== null) query.set('who', person);
  if (time !== 'ever') query.set('when', time);
  const search = query.toString();
  history.replaceState(null, '', `#/search${search === '' ? '' : `?${search}`}`);
}

export function SearchPage({ route }: WorkspacePageProps) {
  const { now, zone, today } = useWords();
  const [text, setText] = useState(() => route.query.get('q') ?? '');
  const [narrowed, setNarrowed] = useState<Narrowed>(() => ({
    person: route.query.get('who'),
    time: searchTimes.find((time) => time === route.query.get('when')) ?? 'ever',
  }));
  const frame = useLive(
    useCallback(() => loadSearchFrame(now), [today]),
    ['people', 'meetings'],
  );
  const known = frame.state === 'ready' ? frame.value : null;
  const search = useSearch(text, narrowed, {
    year: instantAt(`${today.slice(0, 4)}-01-01`, 0, zone),
    recent: known?.recentFrom ?? 0,
  });
  const people = known ? new Map(known.people.map(({ id, name }) => [id, firstName(name)])) : nobody;
  return (
    <MoreWords catalogue={searchWords}>
      <SearchView
        text={text}
        narrowed={narrowed}
        search={search}
        people={people}
        onType={(next) => {
          setText(next);
          remember(next, narrowed);
        }}
        onNarrow={(next) => {
          setNarrowed(next);
          remember(text, next);
        }}
      />
    </MoreWords>
  );
}
