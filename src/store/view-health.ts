/** How well each view of the calendar page is read, per language. */
import { withDatabase } from './open.ts';
import type { ViewHealth } from './schema.ts';

/** One entry per view and language that was seen on this device. */
export async function readViewHealth(): Promise<readonly ViewHealth[]> {
  const rows = await withDatabase((db) => db.getAll('meta', IDBKeyRange.bound('health:', 'health:\uffff')));
  return rows.filter((row) => 'codes' in row);
}
