/** How well each view of the calendar page is read, per language. */

import type { ViewHealth } from '../core/page-lacks.ts';
import { withDatabase } from './open.ts';

/** One entry per view and language that was seen on this device. */
export async function readViewHealth(): Promise<readonly ViewHealth[]> {
  const rows = await withDatabase((db) => db.getAll('meta', IDBKeyRange.bound('health:', 'health:\uffff')));
  return rows.filter((row) => 'codes' in row);
}
