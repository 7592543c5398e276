/** The one-on-ones on either side of now: what follows the last, and what leads to the next. */
import type { Id } from '../core/record.ts';
import { withDatabase } from './open.ts';
import { type ListedMeeting, listMeetings } from './upcoming.ts';

const mostSearched = 60;
const hour = 60 * 60_000;
/** How far ahead of now a next one-on-one is looked for, in ms: a quarterly one, and the next. */
export const farAheadMs = 200 * 24 * hour;

/**
 * The last meeting that began before `now` (ms since 1970 UTC), was not cancelled, and is with somebody known to be met; null
 * where there is none among the last sixty. Throws a StoreFailure.
 */
async function loadLastMet(now: number): Promise<{ readonly meetingId: Id; readonly personId: Id } | null> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['meetings', 'series'], 'readonly');
    let cursor = await tx.objectStore('meetings').index('startAt').openCursor(IDBKeyRange.upperBound(now), 'prev');
    for (let seen = 0; cursor && seen < mostSearched; seen += 1) {
      const meeting = cursor.value;
      const series = await tx.objectStore('series').get(meeting.seriesId);
      const met = series && (series.answer === 'yes' || meeting.byHand);
      if (met && series.personId !== null && meeting.reply !== 'declined') {
        return { meetingId: meeting.id, personId: series.personId };
      }
      cursor = await cursor.continue();
    }
    return null;
  });
}

export interface LastAndNext {
  readonly last: { readonly meetingId: Id; readonly personId: Id } | null;
  /** One that began within the last hour is still the next. */
  readonly next: ListedMeeting | null;
}

/** Around `now` (ms since 1970 UTC). Throws a StoreFailure. */
export async function loadLastAndNext(now: number): Promise<LastAndNext> {
  const [last, [next]] = await Promise.all([loadLastMet(now), listMeetings(now - hour, now + farAheadMs, 1)]);
  return { last, next: next ?? null };
}
