/** What a way lacks, said plainly where it stands. */
import { daysBetween } from '../day.ts';
import type { Day, Id } from '../record.ts';

export type WayFlag =
  | { readonly kind: 'no-gain' }
  /** The gain answers to nothing of what matters to the manager. */
  | { readonly kind: 'serves-nothing' }
  | { readonly kind: 'expires'; readonly days: number }
  | { readonly kind: 'expired'; readonly days: number };

/** From how many days on an end that is near is said. */
export const nearDays = 14;

interface Way {
  readonly text: string;
  readonly state: 'hoped' | 'found' | 'taken' | 'gone';
  readonly expiresOn: Day | null;
  readonly gain: string;
  readonly matterId: Id | null;
}

/**
 * The flags of a way, the pressing ones first; none for one that is gone or has no words. `matters` are the ids of what is
 * known to matter to the manager, null where nobody is the manager. `today` is in the user's zone.
 */
export function flagsOf(way: Way, today: Day, matters: ReadonlySet<Id> | null): WayFlag[] {
  if (way.state === 'gone' || way.text.trim() === '') return [];
  const flags: WayFlag[] = [];
  if (way.expiresOn !== null && way.state !== 'taken') {
    const days = daysBetween(today, way.expiresOn);
    if (days < 0) flags.push({ kind: 'expired', days: -days });
    else if (days <= nearDays) flags.push({ kind: 'expires', days });
  }
  if (way.gain.trim() === '') flags.push({ kind: 'no-gain' });
  else if (matters !== null && (way.matterId === null || !matters.has(way.matterId)))
    flags.push({ kind: 'serves-nothing' });
  return flags;
}
