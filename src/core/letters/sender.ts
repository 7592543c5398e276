/** The name under a letter. */
import { firstName, nameFromAddress } from '../names.ts';

/** What the user chose, else the first name of the account, else the one in its address; `''` where nothing is known. */
export function senderOf(
  chosen: string,
  account: { readonly name: string | null; readonly address: string } | null,
): string {
  if (chosen.trim() !== '') return chosen.trim();
  if (account === null) return '';
  return firstName(account.name ?? '') || firstName(nameFromAddress(account.address));
}
