/** Who the user is, as far as this device knows: the accounts seen on the calendar page, and the addresses in settings. */
import { readAccounts } from './accounts.ts';
import { readLook } from './look.ts';
import { readSettings } from './settings.ts';

/** `account` is the one last seen, `''` while no calendar page was read. Addresses are in lower case. */
export async function readOwnAddresses(): Promise<{ account: string; own: readonly string[] }> {
  const [look, accounts, settings] = await Promise.all([readLook(), readAccounts(), readSettings()]);
  const account = look?.account ?? '';
  const all = [account, ...accounts.map(({ address }) => address), ...settings.ownAddresses];
  return { account, own: [...new Set(all.filter((address) => address !== '').map((one) => one.toLowerCase()))] };
}
