/** The timeline of one person: meetings newest first, a page at a time, and what stands beside them. */

import { dayOf } from '../core/day.ts';
import { stampTime } from '../core/hybrid-clock.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Matter, Person } from '../core/people.ts';
import type { Day, Id } from '../core/record.ts';
import type { Assessment } from '../core/standing.ts';
import { type Loose, letterLine, type MeetingTrace, promiseLine } from '../core/timeline.ts';
import { startingWith } from './live-rows.ts';
import { livePeople, livePerson, type Read, read } from './meeting-reads.ts';
import { nextWith } from './next-with.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import { latestMeetings, tracesOf } from './traces.ts';

export interface LoadedTimeline {
  readonly person: Person;
  /** The next one-on-one, null where none is known. */
  readonly next: Meeting | null;
  /** Past ones and a running one, newest first. */
  readonly traces: readonly MeetingTrace[];
  /** What belongs to no meeting. */
  readonly loose: readonly Loose[];
  /** True where older ones follow. */
  readonly more: boolean;
  /** The day of the first meeting that is known. */
  readonly since: Day | null;
  readonly series: readonly Series[];
  readonly matters: readonly Matter[];
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  /** Everybody else, archived ones too, for joining two who are one. */
  readonly others: readonly Person[];
}

async function firstDay(tx: Read, seriesIds: readonly Id[]): Promise<Day | null> {
  const firsts = await Promise.all(
    seriesIds.map((id) => tx.objectStore('meetings').index('series').get(startingWith(id))),
  );
  return firsts.reduce<Day | null>((day, row) => (row && (day === null || row.day < day) ? row.day : day), null);
}

/** Promises made and letters sent outside of any meeting. */
async function looseOf(tx: Read, personId: Id, today: Day, zone: string): Promise<Loose[]> {
  const commitments = tx.objectStore('commitments');
  const [open, delivered, letters] = await Promise.all([
    commitments.index('openWith').getAll(startingWith(personId)),
    commitments.index('deliveredTo').getAll(startingWith(personId)),
    tx.objectStore('letters').index('person').getAll(startingWith(personId)),
  ]);
  return [
    ...[...open, ...delivered]
      .filter(({ meetingId }) => meetingId === null)
      .map((row) => ({ day: dayOf(stampTime(row.createdAt), zone), line: promiseLine(recordOf(row), today) })),
    ...letters.flatMap((row) =>
      row.meetingId === null && row.sentOn !== null ? [{ day: row.sentOn, line: letterLine(recordOf(row)) }] : [],
    ),
  ];
}

/**
 * Loads the latest `most` meetings with a person at `now` (ms since 1970 UTC) in `zone`; null where there is nobody of
 * this id. Throws a StoreFailure.
 */
export async function loadTimeline(
  personId: Id,
  { now, zone, most }: { now: number; zone: string; most: number },
): Promise<LoadedTimeline | null> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const person = await livePerson(tx, personId);
    if (!person) return null;
    const today = dayOf(now, zone);
    const [seriesRows, people, next] = await Promise.all([
      tx.objectStore('series').index('person').getAll(person.id),
      livePeople(tx),
      nextWith(tx.objectStore('series'), tx.objectStore('meetings'), person.id, now),
    ]);
    // A series that is no one-on-one keeps its person.
    const series = seriesRows.filter(({ answer }) => answer !== 'no').map(recordOf);
    const ids = series.map(({ id }) => id);
    const [past, since, loose, matters, assessments] = await Promise.all([
      latestMeetings(tx, ids, now, most + 1),
      firstDay(tx, ids),
      looseOf(tx, person.id, today, zone),
      tx.objectStore('matters').index('person').getAll(startingWith(person.id)),
      tx.objectStore('assessments').index('person').getAll(startingWith(person.id)),
    ]);
    return {
      person,
      next: next && next.start !== null && next.start <= now ? null : next,
      traces: await tracesOf(tx, past.slice(0, most), [person.id]),
      loose,
      more: past.length > most,
      since,
      series,
      // The index has them by kind; they are shown as they were written down.
      matters: matters.map(recordOf).toSorted((a, b) => (a.order < b.order ? -1 : 1)),
      assessments: assessments.map(recordOf),
      others: people.filter(({ id }) => id !== person.id),
    };
  });
}

/** The last few meetings before one, with the same person, for reading back during a talk. */
export async function loadEarlier(
  meetingId: Id,
  most: number,
): Promise<{ readonly traces: readonly MeetingTrace[]; readonly since: Day | null }> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const meeting = await tx.objectStore('meetings').get(meetingId);
    const series = meeting && (await tx.objectStore('series').get(meeting.seriesId));
    if (!meeting || !series) return { traces: [], since: null };
    const person = await livePerson(tx, series.personId);
    const known = person ? await tx.objectStore('series').index('person').getAllKeys(person.id) : [];
    const ids = known.includes(series.id) ? known : [...known, series.id];
    const until = meeting.start ?? Date.parse(`${meeting.day}T00:00:00Z`);
    const [past, since] = await Promise.all([latestMeetings(tx, ids, until, most), firstDay(tx, ids)]);
    return { traces: await tracesOf(tx, past, person ? [person.id] : []), since };
  });
}
