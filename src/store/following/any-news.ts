/** Whether there is anything to load at all. Small, because every popup asks. */
import { withDatabase } from '../open.ts';

export async function anyNews(): Promise<boolean> {
  return (await withDatabase((db) => db.count('news'))) > 0;
}
