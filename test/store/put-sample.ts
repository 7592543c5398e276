/** Rows put into the database as they are, for tests of what is read. */
import { withDatabase } from '../../src/store/open.ts';
import type { StoreName } from '../../src/store/schema.ts';
import { sampleRows } from '../fixtures/sample-records.ts';

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>>;

/** Puts these rows in, store by store. */
export async function putRows(rows: Rows): Promise<void> {
  await withDatabase(async (db) => {
    for (const [store, list] of Object.entries(rows)) {
      const tx = db.transaction(store as StoreName, 'readwrite', { durability: 'relaxed' });
      for (const row of list ?? []) void tx.store.put(row as never);
      await tx.done;
    }
  });
}

/** Wednesday 25 November 2026, 13:35 in `zone`; the one-on-one with Dana begins 25 minutes later. */
export const now = Date.parse('2026-11-25T13:35:00+01:00');
export const zone = 'Europe/Berlin';
export const today = '2026-11-25';

/** Two years with Dana and three others. */
export const putSample = () => putRows(sampleRows({ now, zone }) as Rows);
