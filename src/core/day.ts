/**
 * Days as `YYYY-MM-DD`. A due day is never a Date: it has no time and no zone. "Today" is the user's zone at `now`.
 */
import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Day } from './record.ts';

// Days are counted in UTC, where each has 24 hours.
const dayLength = 24 * 60 * 60 * 1000;
const utcMidnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day that `instant` (ms since 1970 UTC) falls on in `zone` (IANA name). */
export function dayOf(instant: number, zone: string): Day {
  return formatISO(new TZDate(instant, zone), { representation: 'date' });
}

/** Minutes after midnight of `instant` in `zone`. */
export function minuteOf(instant: number, zone: string): number {
  const at = new TZDate(instant, zone);
  return at.getHours() * 60 + at.getMinutes();
}

/** The instant at `minute` after midnight on `day` in `zone`. A minute that daylight saving skips moves forward. */
export function instantAt(day: Day, minute: number, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, Math.floor(minute / 60), minute % 60, zone).getTime();
}

/** `day` moved by whole days, back when negative. */
export function addToDay(day: Day, days: number): Day {
  return new Date(utcMidnight(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / dayLength);
}

/** ISO weekday, 1 is Monday. */
export function weekdayOf(day: Day): number {
  return new Date(utcMidnight(day)).getUTCDay() || 7;
}

/** The day `count` working days after `day`. `workingDays` are ISO weekdays, `holidays` days that do not count. */
export function addWorkingDays(
  day: Day,
  count: number,
  workingDays: readonly number[],
  holidays: readonly Day[] = [],
): Day {
  if (workingDays.length === 0) return addToDay(day, count);
  let at = day;
  for (let left = count; left > 0; ) {
    at = addToDay(at, 1);
    if (workingDays.includes(weekdayOf(at)) && !holidays.includes(at)) left -= 1;
  }
  return at;
}
