import { useCallback, useState } from 'preact/hooks';
import { checklistOf } from '../../core/checklist.ts';
import type { Id } from '../../core/record.ts';
import commitmentWords from '../../locales/en/commitments.json';
import peopleWords from '../../locales/en/people.json';
import roadmapWords from '../../locales/en/roadmap.json';
import rules from '../../locales/en/rules.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { farAheadMs } from '../../store/last-and-next.ts';
import { loadMeeting } from '../../store/load-meeting.ts';
import { loadDue, loadPeople } from '../../store/people-list.ts';
import { loadRoadmap, roadmapStores } from '../../store/roadmap.ts';
import { loadTimeline } from '../../store/timeline.ts';
import { peopleStores } from '../../store/traces.ts';
import { listMeetings } from '../../store/upcoming.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { HomeView } from '../../ui/people/home-view.tsx';
import type { HomeShown, PersonShown } from '../../ui/people/people-shown.ts';
import { PersonView } from '../../ui/people/person-view.tsx';
import { lateView } from '../../wiring/late-view.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const Employers = lateView(async () => (await import('./employers-page.tsx')).EmployersPage);
const Matters = lateView(async () => (await import('./matters-page.tsx')).MattersPage);
const catalogue = { ...rules, ...commitmentWords, ...peopleWords, ...roadmapWords };
const homeStores = [...new Set([...peopleStores, ...roadmapStores])];
const page = 20;
const day = 24 * 60 * 60_000;

async function loadHome(): Promise<HomeShown> {
  await clockReady;
  const moment = now();
  const [people, due, listed, roadmap] = await Promise.all([
    loadPeople(moment, timeZone()),
    loadDue(moment, timeZone()),
    listMeetings(moment - day, moment + farAheadMs, 400),
    loadRoadmap(null, today()),
  ]);
  const likely = new Set(
    listed.filter(({ verdict }) => verdict.sureness === 'likely').map(({ meeting }) => meeting.id),
  );
  const asked = (id: Id | undefined) => id !== undefined && likely.has(id);
  return { ...due, roadmap, people: people.map((row) => ({ ...row, likely: asked(row.next?.id) })) };
}

function Home() {
  const quarter = useQuarterHour();
  const load = useCallback(loadHome, [quarter]);
  const live = useLive(load, homeStores);
  return <HomeView state={shownOf(live)} onRetry={() => location.reload()} />;
}

async function loadPerson(id: Id, most: number): Promise<PersonShown | null> {
  await clockReady;
  const loaded = await loadTimeline(id, { now: now(), zone: timeZone(), most });
  if (!loaded) return null;
  const next = loaded.next ? await loadMeeting(loaded.next.id, { quick: false }) : null;
  return {
    ...loaded,
    next: next && { records: next.records, checklist: checklistOf(next.records, now(), timeZone()) },
  };
}

function OnePerson({ id, at }: { id: Id; at: Id | null }) {
  const [most, setMost] = useState(page);
  const quarter = useQuarterHour();
  const load = useCallback(() => loadPerson(id, most), [id, most, quarter]);
  const live = useLive(load, peopleStores);
  const shown = live.state === 'ready' ? live.value : null;
  // A link may lead to a meeting far back.
  if (at !== null && shown?.more && most < 1000 && !shown.traces.some(({ meeting }) => meeting.id === at)) {
    if (shown.next?.records.meeting.id !== at && shown.traces.length >= most) setMost(most * 4);
  }
  return (
    <PersonView
      id={id}
      state={shownOf(live)}
      at={at}
      onMore={() => setMost(most + page)}
      onRetry={() => location.reload()}
    />
  );
}

/** Everybody, and `#/people/<id>` for one of them, from `?meeting=<id>` on, `#/people/<id>/matters`, and `#/people/employers`. */
export function PeoplePage({ route }: WorkspacePageProps) {
  const [id, part] = route.rest;
  if (id === 'employers') return <Employers asked={route.query.get('manager')} />;
  if (id !== undefined && part === 'matters') {
    return (
      <MoreWords catalogue={catalogue}>
        <Matters key={id} id={id} />
      </MoreWords>
    );
  }
  return (
    <MoreWords catalogue={catalogue}>
      {id === undefined ? <Home /> : <OnePerson key={id} id={id} at={route.query.get('meeting')} />}
    </MoreWords>
  );
}
