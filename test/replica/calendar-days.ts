/** A calendar day as `YYYY-MM-DD`, without a zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** Splits a day into its numbers; month 1 to 12. Throws a RangeError for anything that is not `YYYY-MM-DD`. */
export function dayParts(day: Day): { year: number; month: number; date: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) };
}

/** The day as milliseconds of its UTC midnight: for arithmetic and Intl with `timeZone: 'UTC'`, never an instant. */
export function dayTime(day: Day): number {
  const { year, month, date } = dayParts(day);
  return Date.UTC(year, month - 1, date);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(dayTime(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayTime(to) - dayTime(from)) / MS_PER_DAY);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(dayTime(day)).getUTCDay();
}

/** The first day of the week that holds `day`, for weeks that begin on `firstWeekday` (0 is Sunday). */
export function startOfWeek(day: Day, firstWeekday: number): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** The first of the day's month. */
export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

/** The same date `count` months later, cut to the month's length. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = dayParts(day);
  const length = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, length))).toISOString().slice(0, 10);
}

/** The page's number for a day, as in `data-datekey` (formula seen 2019 to 2026). */
export function dateKey(day: Day): number {
  const { year, month, date } = dayParts(day);
  return ((year - 1970) << 9) | (month << 5) | date;
}

/** The day of a `data-datekey`. */
export function dayOfKey(key: number): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${1970 + (key >> 9)}-${two((key >> 5) & 15)}-${two(key & 31)}`;
}
