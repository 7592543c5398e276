/** What deleting leaves behind goes away for good once undo has run out. */
import { dayOf } from '../core/day.ts';
import type { Kind } from '../core/model.ts';
import { timeZone } from '../platform/clock.ts';
import { withDatabase } from './open.ts';
import { indexes, type StoreName } from './schema.ts';

const undoLastsMs = 24 * 60 * 60 * 1000;
const sightingsLastMs = 60 * 24 * 60 * 60 * 1000;
const newsLastMs = 30 * 24 * 60 * 60 * 1000;
const kinds = Object.keys(indexes) as Kind[];

/**
 * Empties tombstones older than 24 hours, drops their journal entries, and forgets what was seen of other people's
 * calendars 60 days ago, news of 30 days ago, and what was seen at a door before today. `now` in milliseconds since 1970 UTC. Cheap when there is nothing to do.
 */
export async function purge(now: number, zone = timeZone()): Promise<void> {
  const ran = String(now - undoLastsMs).padStart(15, '0');
  await withDatabase(async (db) => {
    const names: StoreName[] = [...kinds, 'journal', 'sightings', 'meta', 'news'];
    const transaction = db.transaction(names, 'readwrite');
    for (const kind of kinds) {
      // Every store has this index; naming one store spares the compiler the union of them all.
      const store = transaction.objectStore(kind as 'people');
      for (const row of await store.index('deleted').getAll(IDBKeyRange.upperBound(ran))) {
        const { id, createdAt, updatedAt, deletedAt, stamps } = row;
        // What remains is the fact that it was deleted, so that no other device brings it back.
        await store.put({ id, createdAt, updatedAt, deletedAt, stamps } as never);
      }
    }
    await transaction.objectStore('journal').delete(IDBKeyRange.upperBound(ran));
    const longAgo = dayOf(now - sightingsLastMs, 'UTC');
    await transaction.objectStore('meta').delete(IDBKeyRange.bound('seen:', `seen:${longAgo}`));
    const doors = IDBKeyRange.bound('door:', 'door;');
    for (const row of await transaction.objectStore('meta').getAll(doors)) {
      if ('decided' in row && dayOf(row.at, zone) < dayOf(now, zone))
        await transaction.objectStore('meta').delete(row.id);
    }
    const sightings = transaction.objectStore('sightings');
    for (const seen of await sightings.index('seenAt').getAll(IDBKeyRange.upperBound(now - sightingsLastMs))) {
      if (!(await transaction.objectStore('meetings').getKey(seen.meetingId))) await sightings.delete(seen.id);
    }
    const news = transaction.objectStore('news');
    for (const key of await news.index('at').getAllKeys(IDBKeyRange.upperBound(now - newsLastMs)))
      await news.delete(key);
    await transaction.done;
  });
}
