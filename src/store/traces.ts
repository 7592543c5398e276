/** What meetings left behind, read in one transaction. */
import type { Meeting } from '../core/meetings.ts';
import type { Id } from '../core/record.ts';
import type { MeetingTrace } from '../core/timeline.ts';
import { meetingStores, type Read, writtenIn } from './meeting-reads.ts';
import { placeOf, recordOf } from './rows.ts';
import type { Row } from './schema.ts';

interface SeriesIndex {
  getAll(range: IDBKeyRange): Promise<Row<'meetings'>[]>;
}

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

const week = 7 * 24 * 60 * 60_000;

/**
 * The latest `most` rows of one series before `until`, newest first. The engine reads a stretch forwards in one go, where going
 * back takes a step for each row: so as many weeks are read as meetings are wanted, then four times as many, then the rest.
 */
async function latestOf(index: SeriesIndex, id: Id, until: number, most: number): Promise<Row<'meetings'>[]> {
  const found: Row<'meetings'>[] = [];
  let to = until;
  for (const from of [until - most * week, until - 4 * most * week, null]) {
    const rows = await index.getAll(IDBKeyRange.bound(from === null ? [id] : [id, from], [id, to], false, true));
    found.push(...rows.toReversed());
    if (from === null || found.length >= most) break;
    to = from;
  }
  return found.slice(0, most);
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
  const index = tx.objectStore('meetings').index('series');
  const lists = await Promise.all(seriesIds.map((id) => latestOf(index, id, until, most)));
  return lists
    .flat()
    .toSorted((a, b) => placeOf(b) - placeOf(a))
    .slice(0, most)
    .map(recordOf);
}
