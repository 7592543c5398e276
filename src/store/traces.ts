/** What meetings left behind, read in one transaction. */
import type { Meeting } from '../core/meetings.ts';
import type { Id } from '../core/record.ts';
import type { MeetingTrace } from '../core/timeline.ts';
import { meetingStores, type Read, writtenIn } from './meeting-reads.ts';
import { placeOf, recordOf } from './rows.ts';

/** Stores whose changes can change what is known of people: all around a meeting but what the calendar page says. */
export const peopleStores = meetingStores.filter(
  (store) => store !== 'sightings' && store !== 'meta' && store !== 'receipts' && store !== 'versions',
);

/** Everything around each of these meetings, in their order; assessments by the person they are with. */
export async function tracesOf(
  tx: Read,
  meetings: readonly Meeting[],
  personIds: readonly Id[],
): Promise<MeetingTrace[]> {
  const views = await Promise.all(
    [...new Set(personIds)].map((id) =>
      tx
        .objectStore('assessments')
        .index('person')
        .getAll(IDBKeyRange.bound([id], [id, []])),
    ),
  );
  const assessments = views.flat().map(recordOf);
  return Promise.all(
    meetings.map(async (meeting): Promise<MeetingTrace> => {
      const { id } = meeting;
      const [written, topics, letters] = await Promise.all([
        writtenIn(tx, id),
        tx
          .objectStore('topics')
          .index('meeting')
          .getAll(IDBKeyRange.bound([id], [id, []])),
        tx.objectStore('letters').index('meeting').getAll(id),
      ]);
      return {
        meeting,
        ...written,
        topics: topics.map(recordOf),
        letters: letters.map(recordOf),
        assessments: assessments.filter(({ meetingId }) => meetingId === id),
      };
    }),
  );
}

/**
 * The latest `most` meetings of these series that begin before `until` (ms since 1970 UTC), newest first, cancelled ones
 * too.
 */
export async function latestMeetings(
  tx: Read,
  seriesIds: readonly Id[],
  until: number,
  most: number,
): Promise<Meeting[]> {
  const lists = await Promise.all(
    seriesIds.map(async (id) => {
      const found: Meeting[] = [];
      const range = IDBKeyRange.bound([id], [id, until], false, true);
      let cursor = await tx.objectStore('meetings').index('series').openCursor(range, 'prev');
      while (cursor && found.length < most) {
        found.push(recordOf(cursor.value));
        cursor = await cursor.continue();
      }
      return found;
    }),
  );
  return lists
    .flat()
    .toSorted((a, b) => placeOf(b) - placeOf(a))
    .slice(0, most);
}
