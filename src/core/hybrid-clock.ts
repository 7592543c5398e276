/**
 * A hybrid logical clock: wall time, a counter for what happens within one millisecond or while the wall clock stands
 * behind, and the device. Stamps sort as text, so that two devices agree on what came later.
 */
import type { Stamp } from './record.ts';

const most = 0xffff;

/** The wall-clock part of a stamp, in ms since 1970 UTC. */
export function stampTime(stamp: Stamp): number {
  return Number(stamp.slice(0, 15));
}

/** The next stamp after `last` on `device` (12 hex digits): never smaller than `last`, and never behind `now`. */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  let time = now;
  let counter = 0;
  if (last !== null && stampTime(last) >= now) {
    time = stampTime(last);
    counter = Number.parseInt(last.slice(16, 20), 16) + 1;
    if (counter > most) {
      time += 1;
      counter = 0;
    }
  }
  return `${String(time).padStart(15, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

/** True when a stamp from elsewhere lies more than 24 hours ahead of `now`: it would win every merge, so it is refused. */
export function isTooFarAhead(stamp: Stamp, now: number): boolean {
  return stampTime(stamp) > now + 24 * 60 * 60 * 1000;
}
