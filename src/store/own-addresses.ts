/** Who the user is, as far as this device knows: the account last seen on the calendar page, and the addresses in settings. */
import { readLook } from './look.ts';
import { readSettings } from './settings.ts';

/** `account` is `''` while no calendar page was read. Addresses are in lower case. */
export async function readOwnAddresses(): Promise<{ account: string; own: readonly string[] }> {
  const [look, settings] = await Promise.all([readLook(), readSettings()]);
  const account = look?.account ?? '';
  const own = [account, ...settings.ownAddresses].filter((address) => address !== '');
  return { account, own: [...new Set(own.map((address) => address.toLowerCase()))] };
}
