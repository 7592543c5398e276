/** How many days before or after the day agreed last promises were delivered. */
import { daysBetween } from '../day.ts';
import type { Id } from '../record.ts';
import type { PromiseFact } from './facts.ts';
import type { Finding } from './length.ts';
import { isIn, type Stretch } from './period.ts';

export interface DayCount {
  /** Before the day where negative. */
  readonly days: number;
  readonly mine: number;
  readonly theirs: number;
}

export interface DeliveryDays {
  /** Each number of days that came up, the earliest first. */
  readonly counts: readonly DayCount[];
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
  readonly whose: Id | null;
}

/** Fewer deliveries of one side than this have no middle. */
export const fewestDelivered = 3;

/** What was delivered within `period` and had a day; null where neither side has `fewestDelivered`. */
export function deliveryDays(promises: readonly PromiseFact[], period: Stretch): DeliveryDays | null {
  const mine: number[] = [];
  const theirs: number[] = [];
  const others = new Set<Id | null>();
  for (const { owner, state, due, deliveredOn, personId } of promises) {
    if (state !== 'delivered' || due === null || deliveredOn === null || !isIn(period, deliveredOn)) continue;
    (owner === 'me' ? mine : theirs).push(due === deliveredOn ? 0 : daysBetween(due, deliveredOn));
    if (owner === 'them') others.add(personId);
  }
  if (mine.length < fewestDelivered && theirs.length < fewestDelivered) return null;
  const byDays = new Map<number, { mine: number; theirs: number }>();
  const count = (list: readonly number[], side: 'mine' | 'theirs') => {
    for (const days of list) {
      const at = byDays.get(days) ?? { mine: 0, theirs: 0 };
      at[side] += 1;
      byDays.set(days, at);
    }
  };
  count(mine, 'mine');
  count(theirs, 'theirs');
  const counts = [...byDays].map(([days, at]) => ({ days, ...at })).toSorted((a, b) => a.days - b.days);
  const [only = null] = others;
  return { counts, mine, theirs, whose: others.size === 1 ? only : null };
}

/** The middle one of these, the smaller of two; they must not be none. */
export function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * Whether more than half came early, on the day, or late, and by how much in the middle; else how many of each. Of the user's own
 * where there are enough.
 */
export function deliveryFinding({ mine, theirs }: DeliveryDays, name: string | null): Finding {
  const own = mine.length >= fewestDelivered;
  const list = own ? mine : theirs;
  const whose = own ? 'mine' : name === null ? 'others' : 'theirs';
  const early = list.filter((days) => days < 0);
  const late = list.filter((days) => days > 0);
  const on = list.length - early.length - late.length;
  const of = list.length;
  const known = whose === 'theirs' && name !== null ? { name, of } : { of };
  const [most, kind] = early.length > late.length ? ([early, 'early'] as const) : ([late, 'late'] as const);
  if (2 * on > of) return { id: `insights.days-${whose}-on`, values: { ...known, k: on } };
  if (2 * most.length > of) {
    const n = middleOf(most.map(Math.abs));
    return { id: `insights.days-${whose}-${kind}`, values: { ...known, k: most.length, n } };
  }
  return {
    id: `insights.days-${whose}-mixed`,
    values: { ...known, early: early.length, on, late: late.length },
  };
}
