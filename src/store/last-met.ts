/** The one-on-one that was last held, for what follows it. */
import type { Id } from '../core/record.ts';
import { withDatabase } from './open.ts';

const mostSearched = 60;

/**
 * The last meeting that began before `now` (ms since 1970 UTC), was not cancelled, and is with somebody known to be met; null
 * where there is none among the last sixty. Throws a StoreFailure.
 */
export async function loadLastMet(now: number): Promise<{ readonly meetingId: Id; readonly personId: Id } | null> {
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
