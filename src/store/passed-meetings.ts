/** Which of the meetings that items wait for are over. */
import { isOff } from '../core/following/off.ts';
import { meetingsWaitedFor } from '../core/lanes.ts';
import type { MeetingRecords } from '../core/meeting-records.ts';
import type { Id } from '../core/record.ts';
import { spanOf } from '../core/stage.ts';
import { withDatabase } from './open.ts';

/**
 * The meetings after which something of these records may be shared, and that are over at `now` (ms since 1970 UTC). One
 * that did not take place has not passed. Reads nothing where nothing waits. Throws a StoreFailure.
 */
export async function passedMeetings(records: MeetingRecords, now: number): Promise<ReadonlySet<Id>> {
  const { topics, notes, mine, theirs, promised, questions, asked } = records;
  const waitedFor = meetingsWaitedFor([
    ...topics,
    ...notes,
    ...mine.items,
    ...theirs.items,
    ...promised,
    ...questions.items,
    ...asked,
  ]);
  return meetingsOver(waitedFor, now);
}

/** Of the meetings named, those that are over at `now` (ms since 1970 UTC). Reads nothing where none is. Throws a StoreFailure. */
export async function meetingsOver(waitedFor: ReadonlySet<Id>, now: number): Promise<ReadonlySet<Id>> {
  if (waitedFor.size === 0) return waitedFor;
  const rows = await withDatabase((db) => {
    const store = db.transaction('meetings').store;
    return Promise.all([...waitedFor].map((id) => store.get(id)));
  });
  const over = rows.filter((row) => {
    if (!row || row.deletedAt !== null || isOff(row)) return false;
    const end = spanOf(row)?.end ?? Date.parse(`${row.day}T00:00:00Z`) + 36 * 60 * 60 * 1000;
    return row.closedAt !== null || end <= now;
  });
  return new Set(over.flatMap((row) => (row ? [row.id] : [])));
}
