/** What stands in the rail of every page of the workspace, kept current. */
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { countOpen } from '../store/board.ts';
import { loadPeople } from '../store/people-list.ts';
import { peopleStores } from '../store/traces.ts';
import { RailContext, type RailShown } from '../ui/workspace/rail.tsx';
import { useLive } from './use-live.ts';

async function loadRail(): Promise<RailShown> {
  await clockReady;
  const [people, commitments] = await Promise.all([loadPeople(now(), timeZone(), { looksBack: false }), countOpen()]);
  return {
    commitments,
    people: people
      .filter(({ person }) => person.name !== '')
      .map(({ person, checklist }) => ({
        id: person.id,
        name: person.name,
        done: checklist?.done ?? 0,
        total: checklist?.total ?? 0,
      })),
  };
}

/** Gives the rail its people and counts. They may come a moment after the page: the names of the pages are there at once. */
export function WithRail({ children }: { children: ComponentChildren }) {
  const load = useCallback(loadRail, []);
  const live = useLive(load, peopleStores);
  return <RailContext.Provider value={live.state === 'ready' ? live.value : null}>{children}</RailContext.Provider>;
}
