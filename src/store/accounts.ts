/** The addresses under which the user was signed in: all of them are the user's own. Apart from keeping them, for pages that only read. */
import { withDatabase } from './open.ts';
import type { KnownAccount, MetaRow } from './schema.ts';

/** The accounts in the row `accounts` of `meta`, in the order in which they were first seen; none where there is no such row. */
export const accountsFrom = (row: MetaRow | undefined): readonly KnownAccount[] =>
  row?.id === 'accounts' ? row.list : [];

/** The same, read on its own. Throws a StoreFailure. */
export const readAccounts = async (): Promise<readonly KnownAccount[]> =>
  accountsFrom(await withDatabase((db) => db.get('meta', 'accounts')));
