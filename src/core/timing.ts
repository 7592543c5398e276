/** Whether a meeting lies at a good time, and when a better one would be. */
import type { Surroundings } from './around.ts';
import { dayOf } from './day.ts';
import type { Message } from './message.ts';
import { type TimingFact, timingFacts } from './timing-facts.ts';
import { type CalmSlot, calmSlots } from './timing-slots.ts';

export interface Timing {
  readonly facts: readonly TimingFact[];
  /** Only where something speaks against the time of the meeting. */
  readonly slots: readonly CalmSlot[];
  /** The best slot in one sentence; its gaps are `day` (a Day) and `startTime` (an instant). Null without a slot. */
  readonly better: Message | null;
}

/** The timing of a meeting ahead; null once it has begun, when it is too late to choose. */
export function timingOf(around: Surroundings): Timing | null {
  if (around.meeting.start <= around.now) return null;
  const facts = timingFacts(around);
  const isGood = facts.every(({ kind }) => kind === 'calm');
  const slots = isGood ? [] : calmSlots(around);
  const [best] = slots;
  const values = best && { day: dayOf(best.start, around.zone), startTime: best.start };
  return { facts, slots, better: values ? { id: 'timing.better', values } : null };
}
