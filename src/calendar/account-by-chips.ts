/** Who is signed in, told by the chips, for a page whose account control does not come. */
import type { EventFacts } from '../core/facts.ts';

const leastChips = 3;

/**
 * The address that all events agree on which hold the user's own reply on a primary calendar: the id of a primary
 * calendar is its owner's address. Null for fewer than three such events, or two addresses.
 */
export function accountByChips(events: readonly EventFacts[]): string | null {
  const found = new Set<string>();
  let number = 0;
  for (const { reply, calendarId, calendarName } of events) {
    if (reply === 'none' || reply === 'unknown' || calendarId === null || calendarName !== null) continue;
    if (!calendarId.includes('@') || /@(?:group|import|resource)\.|#/.test(calendarId)) continue;
    found.add(calendarId.toLowerCase());
    number += 1;
  }
  const [account = null] = found;
  return found.size === 1 && number >= leastChips ? account : null;
}
