import type { Person } from '../core/people.ts';
import { withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';

const recentMeetings = 3;

export interface SearchFrame {
  /** Everybody, those too who turned out to be somebody else. */
  readonly people: readonly Person[];
  /** When the third last one-on-one before `now` began, ms since 1970 UTC. */
  readonly recentFrom: number;
}

/** What the search page needs beside its index. `now` in ms since 1970 UTC. Throws a StoreFailure. */
export function loadSearchFrame(now: number): Promise<SearchFrame> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['people', 'meetings'], 'readonly');
    const people = await tx.objectStore('people').getAll();
    let recentFrom = 0;
    let cursor = await tx.objectStore('meetings').index('startAt').openCursor(IDBKeyRange.upperBound(now), 'prev');
    for (let seen = 0; cursor && seen < recentMeetings; seen += 1) {
      recentFrom = placeOf(cursor.value);
      cursor = await cursor.continue();
    }
    return { people: people.filter(({ deletedAt }) => deletedAt === null).map(recordOf), recentFrom };
  });
}
