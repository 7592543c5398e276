/** Days, times, numbers and lists in the user's language. Spaces inside a date or a time do not break. */
import type { Day } from '../core/record.ts';

/** `long`: Wednesday 25 November; `date`: 11 November; `short`: Fri 11 Dec; `day-month`: 11 Dec; `weekday-day`: Fri 11; `weekday`: Fri; `day`: 11; `month`: Dec; `month-year`: December 2026; `date-year`: 11 December 2026; `month-name`: December; `year`: 2026. */
export type DayStyle =
  | 'long'
  | 'date'
  | 'short'
  | 'day-month'
  | 'weekday-day'
  | 'weekday'
  | 'day'
  | 'month'
  | 'month-year'
  | 'date-year'
  | 'month-name'
  | 'year';

const dayOptions: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  'day-month': { day: 'numeric', month: 'short' },
  'weekday-day': { weekday: 'short', day: 'numeric' },
  weekday: { weekday: 'short' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'long', year: 'numeric' },
  'date-year': { day: 'numeric', month: 'long', year: 'numeric' },
  'month-name': { month: 'long' },
  year: { year: 'numeric' },
};

// Making an Intl formatter costs far more than using one.
const kept = new Map<string, unknown>();
function keep<T>(key: string, make: () => T): T {
  const known = kept.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

const unbroken = (text: string) => text.replace(/\s/gu, '\u00a0');

/** `day` is `YYYY-MM-DD` and belongs to no zone. */
export function formatDay(day: Day, style: DayStyle, locale: string): string {
  const format = keep(
    `day ${style} ${locale}`,
    () => new Intl.DateTimeFormat(locale, { ...dayOptions[style], timeZone: 'UTC' }),
  );
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  // American English writes "27 Fri" for a weekday with its date, which reads as no date at all.
  if (style === 'weekday-day' && locale.startsWith('en')) {
    return `${formatDay(day, 'weekday', locale)}\u00a0${Number(day.slice(8))}`;
  }
  return unbroken(format.format(at));
}

/** The time of day of `instant` (ms since 1970 UTC) in `zone` (IANA name), in the locale's own hours. */
export function formatTime(instant: number, zone: string, locale: string): string {
  const format = keep(
    `time ${zone} ${locale}`,
    () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }),
  );
  return unbroken(format.format(instant));
}

export function formatNumber(value: number, locale: string): string {
  return keep(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(value);
}

/** A size in the unit that suits it: `412 kB`, `3.2 MB`. */
export function formatBytes(bytes: number, locale: string): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const digits = size < 10 ? 1 : 0;
  const format = keep(
    `bytes ${unit} ${digits} ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }),
  );
  return unbroken(format.format(size));
}

export function formatList(items: readonly string[], locale: string): string {
  return keep(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

/** Items side by side without "and": `cost sheet, your strengths`. Of three, German has "and" in every style of Intl. */
export function formatRow(items: readonly string[], locale: string): string {
  const comma = keep(
    `row ${locale}`,
    () => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).formatToParts(['1', '2'])[1]?.value ?? ', ',
  );
  return items.join(comma);
}

/** The plural category of `n` in the locale: `one`, `other`, and what other languages add. */
export function pluralOf(n: number, locale: string): Intl.LDMLPluralRule {
  return keep(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(n);
}
