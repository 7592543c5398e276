/** What the badge counts. Reads one sparse index, and only its keys. */
import { addToDay } from '../core/day.ts';
import type { Day } from '../core/record.ts';
import { withDatabase } from './open.ts';

export interface BadgeCounts {
  readonly mineDueToday: number;
  readonly mineLate: number;
  readonly theirsLate: number;
}

/** Counts open commitments by `today` in the user's zone. Throws a StoreFailure. */
export async function countDue(today: Day): Promise<BadgeCounts> {
  const yesterday = addToDay(today, -1);
  return withDatabase(async (db) => {
    const index = db.transaction('commitments').store.index('openDueOn');
    const [mineDueToday, mineLate, theirsLate] = await Promise.all([
      index.count(['me', today]),
      index.count(IDBKeyRange.bound(['me'], ['me', yesterday])),
      index.count(IDBKeyRange.bound(['them'], ['them', yesterday])),
    ]);
    return { mineDueToday, mineLate, theirsLate };
  });
}
