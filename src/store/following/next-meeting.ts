/** Where the topics of a meeting go when it will not take place, and where those of earlier ones come from. */
import type { News } from '../../core/following/news.ts';
import { isOff } from '../../core/following/off.ts';
import type { Meeting } from '../../core/meetings.ts';
import type { Id } from '../../core/record.ts';
import { now } from '../../platform/clock.ts';
import type { Change } from '../change.ts';
import { placeOf, recordOf } from '../rows.ts';
import { leftOpen, rollTopics } from '../topics.ts';

const mostAhead = 50;

/** The meetings of the same series from the beginning of this one's day on, soonest first. */
async function fromItsDay(work: Change, meeting: Meeting): Promise<Meeting[]> {
  const from = Math.min(placeOf(meeting), Date.parse(`${meeting.day}T00:00:00Z`));
  const range = IDBKeyRange.bound([meeting.seriesId, from], [meeting.seriesId, []]);
  const rows = await work.transaction.objectStore('meetings').index('series').getAll(range, mostAhead);
  return rows.map(recordOf).filter(({ id }) => id !== meeting.id);
}

/**
 * The next meeting of the same series that takes place and is not closed, one that is still ahead before those that lie
 * behind; null when none is known.
 */
export async function nextInSeries(work: Change, meeting: Meeting): Promise<Meeting | null> {
  const ahead = (await fromItsDay(work, meeting)).filter((one) => placeOf(one) > placeOf(meeting));
  const open = ahead.filter((one) => !isOff(one) && one.closedAt === null);
  return open.find((one) => (one.end ?? placeOf(one)) > now()) ?? open[0] ?? null;
}

/** What stands in for a meeting that is off: another one on its day (a series given another hour has new ones), else the next. */
async function standIn(work: Change, meeting: Meeting): Promise<Meeting | null> {
  const sameDay = (await fromItsDay(work, meeting)).filter(({ day }) => day === meeting.day);
  const ahead = sameDay.find((one) => !isOff(one) && one.closedAt === null && placeOf(one) > now());
  return ahead ?? nextInSeries(work, meeting);
}

/** Rolls the open topics on to the next meeting. They wait where they are when none is known; then `day` is null. */
export async function rollOn(work: Change, meeting: Meeting): Promise<News['effects']> {
  const to = await standIn(work, meeting);
  if (to) return { topics: await rollTopics(work, meeting.id, to.id), day: to.day };
  return { topics: (await leftOpen(work, meeting.id)).length, day: null };
}

/** Brings back what was rolled on from this meeting and is still open where it is now. Gives how many. */
export async function bringBack(work: Change, meeting: Meeting): Promise<number> {
  if (meeting.closedAt !== null) return 0;
  let brought = 0;
  for (const other of await fromItsDay(work, meeting)) {
    if (other.closedAt !== null) continue;
    const range = IDBKeyRange.bound([other.id], [other.id, []]);
    for (const topic of await work.transaction.objectStore('topics').index('meeting').getAll(range)) {
      const at = topic.rolledFrom.indexOf(meeting.id);
      if (at < 0 || topic.kind !== 'own' || topic.state !== 'open') continue;
      await work.edit('topics', topic.id, { meetingId: meeting.id, rolledFrom: topic.rolledFrom.slice(0, at) });
      brought += 1;
    }
  }
  return brought;
}

/** A meeting that appears takes over what was left in the closed one before it, and in those before it that are off. */
export async function takeOver(work: Change, meeting: Meeting): Promise<void> {
  if (isOff(meeting)) return;
  const range = IDBKeyRange.bound([meeting.seriesId], [meeting.seriesId, placeOf(meeting)], false, true);
  const from: Id[] = [];
  let cursor = await work.transaction.objectStore('meetings').index('series').openCursor(range, 'prev');
  while (cursor) {
    const { id, closedAt } = cursor.value;
    if (closedAt === null && !isOff(cursor.value)) break;
    from.push(id);
    if (closedAt !== null) break;
    cursor = await cursor.continue();
  }
  for (const id of from.reverse()) await rollTopics(work, id, meeting.id);
}
