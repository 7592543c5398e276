import type { VNode } from 'preact';
import { timingOf } from '../core/timing.ts';
import { now, timeZone } from '../platform/clock.ts';
import { dayAround } from '../store/day-around.ts';
import { TimingSection } from '../ui/timing/timing-section.tsx';

/**
 * The timing of a stored meeting at this moment, ready to be shown; null once it has begun, or without a time. Throws a
 * StoreFailure.
 */
export async function drawTiming(meetingId: string, full: boolean): Promise<VNode | null> {
  const around = await dayAround(meetingId, now(), timeZone());
  const timing = around && timingOf(around);
  return timing && <TimingSection key={meetingId} timing={timing} full={full} />;
}
