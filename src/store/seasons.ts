/** Seasons with their plan, laid on the one-on-ones that are known at the moment. */

import { addToDay, dayOf } from '../core/day.ts';
import { seasonItemId } from '../core/identity.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Season, SeasonStep } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import { byTime, expectedOf, type MeetingWith, occasionsOf } from '../core/season/occasion.ts';
import { type PlacedStep, planSeason } from '../core/season/plan-season.ts';
import type { Raised, SeasonPlace } from '../core/season/season-place.ts';
import { type Database, withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';

/** Stores whose changes can change what is shown of a season. */
export const seasonStores = ['seasons', 'people', 'series', 'meetings', 'topics', 'questions', 'settings'] as const;

export interface SeasonTime {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name. */
  readonly zone: string;
}

const dayMs = 24 * 60 * 60_000;
// More than one a day over a year.
const mostMeetings = 400;

const reading = (db: Database) => db.transaction(seasonStores, 'readonly');
type Reading = ReturnType<typeof reading>;

function peopleById(rows: readonly Person[]): (id: Id | null) => Person | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    let person = id === null ? undefined : byId.get(id);
    // Joined with somebody, who may have been joined in turn.
    for (let turns = 0; person?.mergedInto && turns < 20; turns += 1) person = byId.get(person.mergedInto);
    return person && person.deletedAt === null ? person : null;
  };
}

async function ofSeries(tx: Reading, series: Series, personId: Id, until: Day, time: SeasonTime) {
  const index = tx.objectStore('meetings').index('series');
  const end = Date.parse(`${until}T00:00:00Z`) + dayMs;
  const [rows, last] = await Promise.all([
    index.getAll(IDBKeyRange.bound([series.id, time.now - dayMs], [series.id, end]), mostMeetings),
    index.openCursor(IDBKeyRange.bound([series.id], [series.id, []]), 'prev'),
  ]);
  const today = dayOf(time.now, time.zone);
  return {
    meetings: rows.map((row): MeetingWith => ({ meeting: recordOf(row) as Meeting, personId })),
    expected: expectedOf({ series, personId }, last?.value.day ?? null, { today, until }),
  };
}

async function planOf(tx: Reading, stored: Season, find: (id: Id | null) => Person | null, time: SeasonTime) {
  const whoIs = (id: Id | null) => find(id)?.id ?? null;
  const season: Season = {
    ...stored,
    personId: whoIs(stored.personId),
    steps: stored.steps.map((step) => ({ ...step, personId: whoIs(step.personId) })),
  };
  const ids = new Set([season.personId, ...season.steps.map(({ personId }) => personId)].filter((id) => id !== null));
  const until = addToDay(season.decidedOn, 1);
  const lists = await Promise.all(
    [...ids].map(async (id) => {
      const rows = await tx.objectStore('series').index('person').getAll(id);
      // A series that is no one-on-one keeps its person.
      const series = rows.filter(({ deletedAt, answer }) => deletedAt === null && answer !== 'no').map(recordOf);
      return Promise.all(series.map((one) => ofSeries(tx, one, id, until, time)));
    }),
  );
  const found = lists.flat();
  const today = dayOf(time.now, time.zone);
  const meetings = found.flatMap((one) => one.meetings);
  const real = occasionsOf(meetings, { ...time, today, until });
  const occasions = [...real, ...found.flatMap(({ expected }) => expected)].toSorted(byTime);
  const week = settingsFrom(await tx.objectStore('settings').getAll());
  return { season, plan: planSeason(season, occasions, { today, week }) };
}

async function raisedOf(tx: Reading, { id }: SeasonStep, zone: string): Promise<readonly [Id, Raised] | null> {
  const made = seasonItemId(id);
  const [topic, question] = await Promise.all([
    tx.objectStore('topics').get(made),
    tx.objectStore('questions').get(made),
  ]);
  if (topic && topic.deletedAt === null) {
    const meeting = await tx.objectStore('meetings').get(topic.meetingId);
    const day = meeting ? (meeting.start === null ? meeting.day : dayOf(meeting.start, zone)) : null;
    return [id, { kind: 'topic', meetingId: topic.meetingId, day }];
  }
  return question && question.deletedAt === null ? [id, { kind: 'question' }] : null;
}

const isAhead = ({ state, decidedOn }: Season, today: Day) => state === 'open' && decidedOn >= today;

/** All seasons, and the plan of `id`, or of the open one that is decided next. Throws a StoreFailure. */
export async function loadSeasons(id: Id | null, time: SeasonTime): Promise<SeasonPlace> {
  return withDatabase(async (db) => {
    const tx = reading(db);
    const [seasonRows, personRows] = await Promise.all([
      tx.objectStore('seasons').index('decidedOn').getAll(),
      tx.objectStore('people').getAll(),
    ]);
    const today = dayOf(time.now, time.zone);
    const all = seasonRows.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
    const open = all.filter(({ state }) => state === 'open');
    const seasons = [...open, ...all.filter(({ state }) => state !== 'open').toReversed()];
    const known = personRows.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
    const wanted = all.find((one) => one.id === id) ?? open.find((one) => isAhead(one, today)) ?? open.at(-1) ?? null;
    const people = known.filter(({ mergedInto }) => mergedInto === null);
    if (!wanted) return { chosen: null, seasons, people };
    const planned = await planOf(tx, wanted, peopleById(known), time);
    const raised = await Promise.all(wanted.steps.map((step) => raisedOf(tx, step, time.zone)));
    return { chosen: { ...planned, raised: new Map(raised.filter((one) => one !== null)) }, seasons, people };
  });
}

export interface StepHere {
  readonly season: Season;
  readonly placed: PlacedStep;
}

/** The steps of open seasons that fall on this meeting. Throws a StoreFailure. */
export async function stepsOnMeeting(meetingId: Id, time: SeasonTime): Promise<readonly StepHere[]> {
  return withDatabase(async (db) => {
    const tx = reading(db);
    const today = dayOf(time.now, time.zone);
    const [rows, personRows] = await Promise.all([
      tx.objectStore('seasons').index('decidedOn').getAll(IDBKeyRange.lowerBound(today)),
      tx.objectStore('people').getAll(),
    ]);
    const open = rows.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
    const find = peopleById(personRows.filter(({ deletedAt }) => deletedAt === null).map(recordOf));
    const planned = await Promise.all(
      open.filter((season) => isAhead(season, today)).map((season) => planOf(tx, season, find, time)),
    );
    return planned.flatMap(({ season, plan }) =>
      plan.placed.filter(({ on }) => on?.meetingId === meetingId).map((placed) => ({ season, placed })),
    );
  });
}
