/** The addresses under which the user was signed in: all of them are the user's own. Stays on this device. */
import type { PageFacts } from '../core/facts.ts';
import type { Person } from '../core/people.ts';
import { now } from '../platform/clock.ts';
import { accountsFrom } from './accounts.ts';
import type { Change } from './change.ts';
import type { KnownAccount } from './schema.ts';

/**
 * Adds who is signed in, or notes that they were seen again. Drops nobody but those whom the user has called a manager or
 * a peer: that is somebody else, even if the address was signed in on this device once. Wants `meta` among the stores.
 */
export async function keepAccount(
  work: Change,
  { account, accountName }: Pick<PageFacts, 'account' | 'accountName'>,
  people: readonly Person[],
): Promise<readonly KnownAccount[]> {
  const meta = work.transaction.objectStore('meta');
  const others = new Set(people.filter(({ relationship }) => relationship !== null).flatMap((one) => one.addresses));
  const known = accountsFrom(await meta.get('accounts')).filter(({ address }) => !others.has(address));
  const address = account.toLowerCase();
  if (others.has(address)) return known;
  const before = known.find((one) => one.address === address);
  const seen: KnownAccount = {
    address,
    name: accountName ?? before?.name ?? null,
    firstSeen: before?.firstSeen ?? now(),
    lastSeen: now(),
  };
  const list = before ? known.map((one) => (one === before ? seen : one)) : [...known, seen];
  await meta.put({ id: 'accounts', list });
  return list;
}
