/** When the next one-on-one could be. Apart from the rest of the wrap-up, which the popup loads too. */
import { addToDay, addWorkingDays, dayOf, instantAt, minuteOf } from './day.ts';
import { type Cadence, cadenceOf, dayAfter, formatSoFar } from './format.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Meeting } from './meetings.ts';
import type { Day } from './record.ts';
import { spanOf } from './stage.ts';

/** When the next talk could be; ms since 1970. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** The day it would have been, were that not free; null where it is that day. */
  readonly insteadOf: Day | null;
}

/** The next one, where it is still ahead of `now` (ms since 1970 UTC); a meeting that is completed late has one that is not. */
export function nextAhead({ next }: MeetingRecords, zone: string, now: number): Meeting | null {
  if (next === null) return null;
  const ahead = next.start === null ? next.day >= dayOf(now, zone) : next.start > now;
  return ahead ? next : null;
}

function cadence(records: MeetingRecords, zone: string): Cadence | null {
  const agreed = records.series.format?.everyWeeks ?? null;
  return cadenceOf(agreed ?? formatSoFar(records, zone)?.everyWeeks ?? null);
}

/** The first day of the rhythm after `today`. */
function dueDay(from: Day, rhythm: Cadence, today: Day): Day {
  let day = dayAfter(from, rhythm);
  while (day <= today) day = dayAfter(day, rhythm);
  return day;
}

/**
 * A next slot to offer: same weekday and time of day in `zone`, as far on as agreed or as the last one lay back, after
 * `now` (ms since 1970 UTC), and on the next working day where that one is free. Null when the next one is already known,
 * this one has no time, or nothing tells the rhythm.
 */
export function nextSlot(records: MeetingRecords, zone: string, now: number): Slot | null {
  const span = spanOf(records.meeting);
  const rhythm = cadence(records, zone);
  if (nextAhead(records, zone, now) !== null || span === null || rhythm === null) return null;
  const { workingDays, holidays } = records.settings;
  const usual = dueDay(dayOf(span.start, zone), rhythm, dayOf(now, zone));
  const day = addWorkingDays(addToDay(usual, -1), 1, workingDays, holidays);
  const agreed = records.series.format?.minutes ?? 0;
  const length = agreed > 0 ? agreed * 60_000 : span.end - span.start;
  const start = instantAt(day, minuteOf(span.start, zone), zone);
  return { start, end: start + length, insteadOf: day === usual ? null : usual };
}
