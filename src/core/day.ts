/**
 * Days as `YYYY-MM-DD`. A due day is never a Date: it has no time and no zone. "Today" is the user's zone at `now`.
 */
import type { Day } from './record.ts';

export { instantAt, minuteOf } from './time-of-day.ts';

// Days are counted in UTC, where each has 24 hours.
const dayLength = 24 * 60 * 60 * 1000;
const utcMidnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);

const calendars = new Map<string, Intl.DateTimeFormat>();
function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone);
  if (known) return known;
  // The parts are put together by hand: in which order a locale has them changes with the browser.
  const shape = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', shape);
  calendars.set(zone, made);
  return made;
}

/** The day that `instant` (ms since 1970 UTC) falls on in `zone` (IANA name). */
export function dayOf(instant: number, zone: string): Day {
  const parts = calendarOf(zone).formatToParts(instant);
  const of = (type: 'year' | 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
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

/**
 * The day `count` working days after `day`, before it when negative. `workingDays` are ISO weekdays, `holidays` days that do
 * not count.
 */
export function addWorkingDays(
  day: Day,
  count: number,
  workingDays: readonly number[],
  holidays: readonly Day[] = [],
): Day {
  if (workingDays.length === 0) return addToDay(day, count);
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addToDay(at, Math.sign(count));
    if (workingDays.includes(weekdayOf(at)) && !holidays.includes(at)) left -= 1;
  }
  return at;
}
