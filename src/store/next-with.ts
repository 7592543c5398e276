/** The next one-on-one with somebody. */
import { isOff } from '../core/following/off.ts';
import type { Meeting } from '../core/meetings.ts';
import type { Id } from '../core/record.ts';
import { placeOf, recordOf } from './rows.ts';
import type { Row } from './schema.ts';

interface SeriesStore {
  index(name: 'person'): { getAllKeys(key: Id): Promise<Id[]> };
}
interface MeetingStore {
  index(name: 'series'): { getAll(range: IDBKeyRange, most: number): Promise<Row<'meetings'>[]> };
}

const assumedMs = 30 * 60_000;
const dayMs = 24 * 60 * 60_000;
// Declined and cancelled ones may stand before the one that takes place.
const most = 20;

/**
 * The one-on-one with this person that is running or comes next at `now` (ms since 1970 UTC), null where none is known.
 * Reads within the transaction that these stores belong to.
 */
export async function nextWith(
  seriesStore: SeriesStore,
  meetingStore: MeetingStore,
  personId: Id,
  now: number,
): Promise<Meeting | null> {
  const ids = await seriesStore.index('person').getAllKeys(personId);
  const lists = await Promise.all(
    ids.map((id) => meetingStore.index('series').getAll(IDBKeyRange.bound([id, now - dayMs], [id, []]), most)),
  );
  const ahead = lists
    .flat()
    .filter((row) => !isOff(row) && (row.end ?? placeOf(row) + assumedMs) > now)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return ahead[0] ? recordOf(ahead[0]) : null;
}
