/** From what the page's wall clock shows to an instant: the id's UTC stamp for an unmoved instance, else label plus zone. */
import { dayOf, instantAt, minuteOf } from './day.ts';
import type { EventFacts, TimeSource } from './facts.ts';
import type { Day } from './record.ts';

export interface Placed {
  /** Milliseconds since 1970 UTC; null when the time is not known. */
  readonly start: number | null;
  readonly end: number | null;
  /** The day the calendar shows it on; null when not even that is known. */
  readonly day: Day | null;
  readonly source: TimeSource;
  /** False when nothing confirms that the page shows the browser's zone. */
  readonly zoneKnown: boolean;
}

const stampForm = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** The instant of a UTC stamp such as `20260930T130000Z`, null for an all-day stamp or none. */
export function stampInstant(instance: string | null): number | null {
  const parts = instance === null ? null : stampForm.exec(instance);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const atOffset = (day: Day, minute: number, offset: number) =>
  Date.parse(`${day}T00:00:00Z`) + (minute - offset) * 60_000;

/** Minutes east of UTC that `zone` is at `instant`. */
export function offsetAt(instant: number, zone: string): number {
  const wall = Date.parse(`${dayOf(instant, zone)}T00:00:00Z`) + minuteOf(instant, zone) * 60_000;
  return Math.round((wall - Math.floor(instant / 60_000) * 60_000) / 60_000);
}

/** Whether `instant` is at `minute` of `day` in `zone`: twice a year an hour comes twice, and both are. */
const isWallClock = (instant: number, day: Day, minute: number, zone: string) =>
  minuteOf(instant, zone) === minute && dayOf(instant, zone) === day;

/** A header states one offset for its days, and daylight saving may change among them. */
const headerSpan = 6 * 86_400_000;

/**
 * The offset to take the page's wall clock at, null for the browser's zone; and whether that is confirmed. `ours` is the
 * start in the browser's zone, `day` and `minute` its wall clock.
 */
function pageOffset(
  { day, minute, ours, stamp }: { day: Day; minute: number; ours: number; stamp: number | null },
  headerOffset: number | null,
  zone: string,
): { fixed: number | null; sure: boolean } {
  if (stamp === ours) return { fixed: null, sure: true };
  if (headerOffset === null) return { fixed: null, sure: false };
  if (offsetAt(ours, zone) === headerOffset) return { fixed: null, sure: true };
  if (stamp === atOffset(day, minute, headerOffset)) return { fixed: headerOffset, sure: true };
  const near = [ours - headerSpan, ours + headerSpan].some((other) => offsetAt(other, zone) === headerOffset);
  return { fixed: near ? null : headerOffset, sure: false };
}

/**
 * Places an event in time. `headerOffset` is what the page states of its zone (minutes east of UTC, null when it does
 * not); `zone` is the browser's, an IANA name.
 */
export function placeInTime(facts: EventFacts, headerOffset: number | null, zone: string): Placed {
  const stamp = stampInstant(facts.key.instance);
  const { day, startMinute, endDay, endMinute, allDay, source, instants } = facts.when;
  if (instants) return { ...instants, day: dayOf(instants.start, zone), source, zoneKnown: true };
  if (allDay || day === null || startMinute === null) {
    if (allDay || stamp === null) return { start: null, end: null, day, source, zoneKnown: true };
    // A chip that shows only its day: if the stamp falls on another day, it was moved and its hour is not known.
    const stampDay = dayOf(stamp, zone);
    if (day !== null && day !== stampDay) return { start: null, end: null, day, source: 'unknown', zoneKnown: true };
    return { start: stamp, end: null, day: stampDay, source: 'id', zoneKnown: true };
  }
  const first = instantAt(day, startMinute, zone);
  const second = stamp !== null && stamp !== first && Math.abs(stamp - first) <= 7_200_000;
  const ours = second && isWallClock(stamp, day, startMinute, zone) ? stamp : first;
  const { fixed, sure } = pageOffset({ day, minute: startMinute, ours, stamp }, headerOffset, zone);
  const at = (d: Day, minute: number) => (fixed === null ? instantAt(d, minute, zone) : atOffset(d, minute, fixed));
  const start = fixed === null ? ours : at(day, startMinute);
  const end = endMinute === null ? null : Math.max(start, at(endDay ?? day, endMinute));
  return { start, end, day, source: start === stamp ? 'id' : source, zoneKnown: sure };
}
