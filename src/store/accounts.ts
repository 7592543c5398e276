/** The addresses that Google Calendar was seen signed in with on this device. */
import { withDatabase } from './open.ts';
import type { Account } from './schema.ts';

/** In the order in which they were first seen; empty while none was. */
export async function readAccounts(): Promise<readonly Account[]> {
  const row = await withDatabase((db) => db.get('meta', 'accounts'));
  return row?.id === 'accounts' ? row.list : [];
}
