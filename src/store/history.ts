/** Everything that took place, of everybody, newest first. */

import type { Person } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import type { MeetingTrace } from '../core/timeline.ts';
import { read } from './meeting-reads.ts';
import { withDatabase } from './open.ts';
import { tracesOf } from './traces.ts';
import { type ListedMeeting, listMeetings } from './upcoming.ts';

export interface PastMeeting {
  readonly trace: MeetingTrace;
  readonly person: Person | null;
  readonly name: string;
}

export interface LoadedHistory {
  /** Newest first. */
  readonly meetings: readonly PastMeeting[];
  readonly more: boolean;
}

const day = 24 * 60 * 60_000;
// Who meets somebody every day finds enough in the first; who meets somebody twice a year takes a few of the widest.
const firstWindowMs = 20 * day;
const widestMs = 320 * day;

const nameOf = ({ person, verdict, meeting }: ListedMeeting) => (person?.name || verdict.other?.name) ?? meeting.title;

/** The one-on-ones before `now`, a stretch of the calendar at a time until there are `most`; cancelled ones are left out. */
async function pastMeetings(now: number, most: number): Promise<{ listed: ListedMeeting[]; more: boolean }> {
  const earliest = await withDatabase(async (db) => {
    const key = await db.transaction('meetings').store.index('startAt').openKeyCursor();
    return key ? Number(key.key) : now;
  });
  const listed: ListedMeeting[] = [];
  let until = now;
  let windowMs = firstWindowMs;
  while (listed.length <= most && until > earliest) {
    const from = until - windowMs;
    // The end of one stretch is the beginning of the next: the later one leaves it out.
    listed.push(...(await listMeetings(from + 1, until, 2000)).toReversed());
    until = from;
    windowMs = Math.min(2 * windowMs, widestMs);
  }
  return { listed: listed.slice(0, most), more: listed.length > most };
}

/** Loads the latest `most` one-on-ones before `now` (ms since 1970 UTC) with what came of them. Throws a StoreFailure. */
export async function loadHistory(now: number, most: number): Promise<LoadedHistory> {
  const { listed, more } = await pastMeetings(now, most);
  const people: Id[] = listed.flatMap(({ person }) => (person ? [person.id] : []));
  const traces = await withDatabase((db) =>
    tracesOf(
      read(db),
      listed.map(({ meeting }) => meeting),
      people,
    ),
  );
  const meetings = traces.flatMap((trace, at) => {
    const one = listed[at];
    return one ? [{ trace, person: one.person, name: nameOf(one) }] : [];
  });
  return { meetings, more };
}
