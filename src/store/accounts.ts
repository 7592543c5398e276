/** The addresses under which the user was signed in: all of them are the user's own. Apart from keeping them, for pages that only read. */
import { withDatabase } from './open.ts';
import type { KnownAccount, MetaRow } from './schema.ts';

/** The accounts in the row `accounts` of `meta`, in the order in which they were first seen; none where there is no such row. */
export const accountsFrom = (row: MetaRow | undefined): readonly KnownAccount[] =>
  row?.id === 'accounts' ? row.list : [];

/** The same, read on its own. Throws a StoreFailure. */
export const readAccounts = async (): Promise<readonly KnownAccount[]> =>
  accountsFrom(await withDatabase((db) => db.get('meta', 'accounts')));

/** The account with this address (any case), else the one that was seen last; null where none is known. */
export function accountFor(
  accounts: readonly KnownAccount[],
  address: string | null,
): Pick<KnownAccount, 'name' | 'address'> | null {
  const wanted = address?.toLowerCase() ?? '';
  const known = accounts.find((account) => account.address === wanted);
  if (known) return known;
  if (wanted !== '') return { name: null, address: wanted };
  return accounts.toSorted((a, b) => b.lastSeen - a.lastSeen)[0] ?? null;
}
