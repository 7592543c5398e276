import { ChartNoAxesColumn, Footprints, NotebookText, Search, Settings, SquareCheckBig, Users } from 'lucide';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { Of } from '../parts/of.tsx';
import { Steps } from '../parts/steps.tsx';
import type { PageName } from './route.ts';

/** What stands beside the names of the pages. */
export interface RailShown {
  /** Everybody the user meets, the next one-on-one first; `done` of `total` is how ready it is. */
  readonly people: readonly { readonly id: Id; readonly name: string; readonly done: number; readonly total: number }[];
  /** Open commitments of all people, both ways. */
  readonly commitments: number;
}

export const RailContext = createContext<RailShown | null>(null);

const entries: readonly {
  readonly page: PageName & ('people' | 'plan' | 'commitments' | 'history' | 'insights');
  readonly icon: IconData;
}[] = [
  { page: 'people', icon: Users },
  { page: 'plan', icon: Footprints },
  { page: 'commitments', icon: SquareCheckBig },
  { page: 'history', icon: NotebookText },
  { page: 'insights', icon: ChartNoAxesColumn },
];

/** The entry under which a page stands that has none of its own. */
const partOf = (view: PageName): PageName => (view === 'data' ? 'settings' : view === 'packet' ? 'history' : view);

// The others stand on the page of people.
const mostPeople = 12;

/** The pages, whom one meets, and at the foot search and settings. */
export function Rail({ view, personId = null }: { view: PageName; personId?: Id | null }) {
  const { say, formatNumber } = useWords();
  const shown = useContext(RailContext);
  const current = (is: boolean) => (is ? 'page' : undefined);
  const countOf = {
    people: shown?.people.length ?? 0,
    plan: 0,
    commitments: shown?.commitments ?? 0,
    history: 0,
    insights: 0,
  };
  return (
    <nav class="rail" aria-label={say('workspace')}>
      <div class="brand">
        <Logo size={20} />
        <span aria-hidden="true">{say('app')}</span>
      </div>
      {entries.map(({ page, icon }) => (
        <a key={page} href={`#/${page}`} aria-current={current(partOf(view) === page && personId === null)}>
          <Icon of={icon} />
          <span class="grow">{say(`rail.${page}`)}</span>
          {countOf[page] > 0 && <span class="n num">{formatNumber(countOf[page])}</span>}
        </a>
      ))}
      {shown !== null && shown.people.length > 0 && (
        <section class="rail-people" aria-labelledby="rail-people">
          <h2 class="label" id="rail-people">
            {say('rail.people')}
          </h2>
          {shown.people.slice(0, mostPeople).map(({ id, name, done, total }) => (
            <a key={id} href={`#/people/${id}`} aria-current={current(personId === id)}>
              <Steps done={done} total={total} />
              <bdi class="grow" dir="auto">
                {name}
              </bdi>
              {total > 0 && <Of as="also" what={say('ready.of', { done, total })} />}
            </a>
          ))}
        </section>
      )}
      <a class="rail-tool rail-foot" href="#/search" aria-current={current(view === 'search')} aria-keyshortcuts="/">
        <Icon of={Search} />
        <span class="rail-word grow">{say('rail.search')}</span>
        <span class="kbd n" aria-hidden="true">
          /
        </span>
      </a>
      <a class="rail-tool" href="#/settings" aria-current={current(partOf(view) === 'settings')}>
        <Icon of={Settings} />
        <span class="rail-word">{say('settings.title')}</span>
      </a>
    </nav>
  );
}
