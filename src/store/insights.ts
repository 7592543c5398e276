/** What the insights are drawn from, read by index within their period and in small pieces. */
import { dayOf } from '../core/day.ts';
import { slipsOf } from '../core/delivery.ts';
import { isOff } from '../core/following/off.ts';
import { stampTime } from '../core/hybrid-clock.ts';
import type { CareerFact, InsightFacts, MeetingFact, OpenFact, PromiseFact } from '../core/insights/facts.ts';
import { isIn, type Period, periodOf, type Span } from '../core/insights/period.ts';
import type { Person } from '../core/people.ts';
import { beatOf } from '../core/people-list.ts';
import type { Day, Id } from '../core/record.ts';
import { spanOf, startDay } from '../core/stage.ts';
import type { Assessment } from '../core/standing.ts';
import type { Commitment } from '../core/words.ts';
import { eachInBatches } from './batches.ts';
import { careerDays } from './career-days.ts';
import { livePeople, livePerson, type Read, read } from './meeting-reads.ts';
import { type Database, withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';
import { latestMeetings } from './traces.ts';

/** Stores whose changes can change the insights. */
export const insightStores = [
  'commitments',
  'questions',
  'meetings',
  'series',
  'people',
  'assessments',
  'topics',
] as const;

const mostSearched = 60;
const careerTalks = 2;
const atOnce = 200;
// Greater than every id and every day.
const end = '\uffff';

type WhoIs = (id: Id | null) => Id | null;

/** Everybody by id, those joined into somebody else by whom they are now. */
async function whoIsWho(tx: Read): Promise<{ people: Person[]; whoIs: WhoIs }> {
  const people = await livePeople(tx);
  const joined = new Map<Id, Id>();
  for (const { id, mergedInto } of await tx.objectStore('people').getAll()) {
    const now = mergedInto ? await livePerson(tx, mergedInto) : null;
    if (now) joined.set(id, now.id);
  }
  return { people, whoIs: (id) => (id === null ? null : (joined.get(id) ?? id)) };
}

type Dated = Pick<Commitment, 'owner' | 'personId' | 'state' | 'due' | 'deliveredOn' | 'slips'> & {
  readonly id: Id;
  readonly deletedAt: string | null;
};

async function promisesOf(db: Database, span: Span, { from, to }: { from: Day; to: Day }, whoIs: WhoIs) {
  const promises = new Map<Id, PromiseFact>();
  const take = ({ id, deletedAt, owner, personId, state, due, deliveredOn, slips }: Dated) => {
    if (deletedAt !== null || state === 'dropped') return;
    promises.set(id, { owner, personId: whoIs(personId), state, due, deliveredOn, moved: slipsOf({ slips }).length });
  };
  const commitments = () => db.transaction('commitments').store;
  if (span === 'all') {
    await eachInBatches(commitments, ({ id }) => id, { lower: '', upper: end }, take);
    return [...promises.values()];
  }
  const byDue = () => commitments().index('due');
  await eachInBatches(byDue, (row) => row.due ?? '', { lower: from, upper: to }, take);
  // What was delivered in this time is mostly what was due in it: the rest is read one by one.
  const delivered = await commitments().index('deliveredOn').getAllKeys(IDBKeyRange.bound(from, to));
  const others = delivered.filter((id) => !promises.has(id));
  for (let at = 0; at < others.length; at += atOnce) {
    const store = commitments();
    const rows = await Promise.all(others.slice(at, at + atOnce).map((id) => store.get(id)));
    for (const row of rows) if (row) take(row);
  }
  return [...promises.values()];
}

async function openOf(tx: Read, whoIs: WhoIs, zone: string): Promise<OpenFact[]> {
  const open: (OpenFact & { meetingId: Id | null })[] = [];
  const promises = await tx.objectStore('commitments').index('state').getAll('open');
  for (const { id, owner, personId, text, createdAt, meetingId, deletedAt } of promises) {
    if (deletedAt !== null) continue;
    const since = dayOf(stampTime(createdAt), zone);
    open.push({ kind: owner === 'me' ? 'mine' : 'theirs', id, personId: whoIs(personId), text, since, meetingId });
  }
  await eachInBatches(
    () => tx.objectStore('questions').index('openWith'),
    ({ personId, order }) => [personId ?? '', order],
    { lower: [], upper: [end] },
    ({ id, personId, text, createdAt }) => {
      const since = dayOf(stampTime(createdAt), zone);
      open.push({ kind: 'question', id, personId: whoIs(personId), text, since, meetingId: null });
    },
  );
  // What was written down later was said in its meeting all the same.
  const madeIn = [...new Set(open.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])))];
  const days = new Map<Id, Day>();
  await Promise.all(
    madeIn.map(async (id) => {
      const meeting = await tx.objectStore('meetings').get(id);
      if (meeting?.deletedAt === null) days.set(id, startDay(meeting, zone));
    }),
  );
  return open.map(({ meetingId, ...one }) => ({
    ...one,
    since: (meetingId === null ? undefined : days.get(meetingId)) ?? one.since,
  }));
}

/** The one-on-ones with one person that began between `since` (ms since 1970 UTC) and `now` and are over, or were off. */
async function meetingsWith(
  tx: Read,
  personId: Id,
  seriesIds: readonly Id[],
  { since, now, zone }: { since: number; now: number; zone: string },
): Promise<MeetingFact[]> {
  const found: MeetingFact[] = [];
  for (const id of seriesIds) {
    await eachInBatches(
      () => tx.objectStore('meetings').index('series'),
      (row) => [row.seriesId, placeOf(row)],
      { lower: [id, since], upper: [id, now] },
      (meeting) => {
        const over = (spanOf(meeting)?.end ?? placeOf(meeting)) <= now;
        if (over || isOff(meeting)) found.push({ personId, day: startDay(meeting, zone), beat: beatOf(meeting) });
      },
    );
  }
  return found;
}

interface AboutOne {
  readonly meetings: readonly MeetingFact[];
  readonly assessments: readonly Assessment[];
  readonly career: CareerFact | null;
}

async function aboutOne(tx: Read, id: Id, at: { since: number; now: number; zone: string }): Promise<AboutOne> {
  const series = await tx.objectStore('series').index('person').getAll(id);
  const ids = series.filter(({ answer }) => answer !== 'no').map((one) => one.id);
  const views = await tx
    .objectStore('assessments')
    .index('person')
    .getAll(IDBKeyRange.bound([id], [id, []]));
  const meetings = await meetingsWith(tx, id, ids, at);
  const past = await latestMeetings(tx, ids, at.now, mostSearched);
  // Whom one has never met one has not forgotten to talk to.
  const known = past.length > 0 || views.length > 0;
  const career = known ? { personId: id, days: await careerDays(tx, id, past, at.zone, careerTalks) } : null;
  return { meetings, assessments: views.map(recordOf), career };
}

function earliestOf(promises: readonly PromiseFact[], meetings: readonly MeetingFact[]): Day | null {
  let earliest: Day | null = null;
  const see = (day: Day | null) => {
    if (day !== null && (earliest === null || day < earliest)) earliest = day;
  };
  for (const { due, deliveredOn } of promises) see(deliveredOn ?? due);
  for (const { day } of meetings) see(day);
  return earliest;
}

// A day has up to 14 hours more to its west than UTC, and as many to its east.
const margin = 24 * 60 * 60_000;

export interface LoadedInsights {
  readonly facts: InsightFacts;
  readonly period: Period;
}

/** Loads everything for `span`, at `now` (ms since 1970 UTC) in `zone` (IANA name). Throws a StoreFailure. */
export async function loadInsights(span: Span, now: number, zone: string): Promise<LoadedInsights> {
  const today = dayOf(now, zone);
  return withDatabase(async (db) => {
    const { people, whoIs } = await whoIsWho(read(db));
    // Of "all" it is not known yet how far it reaches back.
    const within = span === 'all' ? { from: '', to: today } : periodOf(span, today, null);
    const since = span === 'all' ? 0 : Date.parse(`${within.from}T00:00:00Z`) - margin;
    const promises = await promisesOf(db, span, within, whoIs);
    const open = await openOf(read(db), whoIs, zone);
    const each: AboutOne[] = [];
    // One after the other, so that nobody who writes waits for all of them.
    for (const { id } of people) each.push(await aboutOne(read(db), id, { since, now, zone }));
    const met = each.flatMap(({ meetings }) => meetings);
    const meetings = span === 'all' ? met : met.filter(({ day }) => isIn(within, day));
    const career = each.flatMap((one) => one.career ?? []);
    const assessments = each.flatMap((one) => one.assessments);
    const earliest = earliestOf(promises, meetings);
    const facts = { people, promises, open, meetings, career, assessments, earliest };
    return { facts, period: periodOf(span, today, earliest) };
  });
}
