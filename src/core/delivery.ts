/** How promises were kept: early, on time or late, against the day that was agreed last. */
import { daysBetween } from './day.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import type { Commitment } from './words.ts';

export interface Delivery {
  /** `undated`: delivered, and no day had been agreed. */
  readonly kind: 'early' | 'on-time' | 'late' | 'undated';
  /** Whole days early or late, else 0. */
  readonly days: number;
}

/** How a delivered commitment stands to its due day. Null for one that is not delivered. */
export function deliveryOf({
  state,
  due,
  deliveredOn,
}: Pick<Commitment, 'state' | 'due' | 'deliveredOn'>): Delivery | null {
  if (state !== 'delivered' || deliveredOn === null) return null;
  if (due === null) return { kind: 'undated', days: 0 };
  const days = daysBetween(due, deliveredOn);
  if (days === 0) return { kind: 'on-time', days: 0 };
  return days < 0 ? { kind: 'early', days: -days } : { kind: 'late', days };
}

/** The same as a sentence, null where there is nothing to say. */
export function deliveryMessage(commitment: Pick<Commitment, 'state' | 'due' | 'deliveredOn'>): Message | null {
  const delivery = deliveryOf(commitment);
  if (delivery === null || delivery.kind === 'undated') return null;
  if (delivery.kind === 'on-time') return { id: 'commitments.on-time' };
  return { id: delivery.kind === 'early' ? 'commitments.early' : 'commitments.late', values: { n: delivery.days } };
}

export type Slip = Commitment['slips'][number];

/** The times the day was put off. A day that came nearer is kept too, but nothing slipped. */
export function slipsOf({ slips }: Pick<Commitment, 'slips'>): Slip[] {
  return slips.filter(({ from, to }) => to === null || to > from);
}

export interface Kept {
  readonly kept: number;
  readonly of: number;
}

export interface Decision {
  readonly kept: boolean;
  /** The day on which it was known: of delivery where it was kept, else the day it was promised for. */
  readonly day: Day;
}

/**
 * Whether a promise was kept, null while that is not decided on `today`. Kept is what came no later than the day agreed last; a
 * promise without a day is kept once it is delivered.
 */
export function decisionOf(commitment: Pick<Commitment, 'state' | 'due' | 'deliveredOn'>, today: Day): Decision | null {
  const { state, due, deliveredOn } = commitment;
  if (state === 'delivered' && deliveredOn !== null)
    return due === null || deliveredOn <= due ? { kept: true, day: deliveredOn } : { kept: false, day: due };
  return state === 'open' && due !== null && due < today ? { kept: false, day: due } : null;
}

/** How many of the user's promises were kept in the year of `today`, of all that were decided in it. */
export function keptIn(commitments: readonly Commitment[], today: Day): Kept {
  const year = today.slice(0, 4);
  let kept = 0;
  let of = 0;
  for (const one of commitments) {
    if (one.owner !== 'me' || one.deletedAt !== null) continue;
    const decision = decisionOf(one, today);
    if (!decision?.day.startsWith(year)) continue;
    of += 1;
    if (decision.kept) kept += 1;
  }
  return { kept, of };
}
