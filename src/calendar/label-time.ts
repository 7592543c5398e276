/** Times and dates as chip labels write them, by the data of one language. */
import { isoDay, shiftDay } from './date-key.ts';
import type { LabelLanguage } from './label-language.ts';

export interface Moment {
  readonly day: string | null;
  /** Minutes after midnight; null for a bare date. */
  readonly minute: number | null;
}

/** The "when" at the head of a label, before the date at its end is known. */
export type LabelTime =
  | { readonly kind: 'all-day' }
  /** A day, of which no hour is told. */
  | { readonly kind: 'day' }
  | { readonly kind: 'hours'; readonly start: number; readonly end: number }
  /** A span or a point that names its own days. */
  | { readonly kind: 'dated'; readonly start: Moment; readonly end: Moment };

export interface DayRange {
  readonly first: string;
  /** Included. */
  readonly last: string;
}

type Clock = { readonly minute: number; readonly half: 'am' | 'pm' | null };

// Google puts narrow and non-breaking spaces before "PM" and "p. m.".
const plainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

const monthNumber = (name: string, { months }: LabelLanguage): number =>
  /^\d+$/.test(name) ? Number(name) : months.indexOf(name.toLowerCase()) + 1;

function readClock(text: string, language: LabelLanguage): Clock | null {
  const groups = language.clock.exec(text)?.groups;
  if (!groups) return null;
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? groups['minute2'] ?? 0);
  const word = (groups['half'] ?? groups['after'])?.toLowerCase();
  const half = word === undefined ? null : language.halves.pm.includes(word) ? 'pm' : 'am';
  if (minute > 59 || hour > (half === null ? 24 : 12)) return null;
  return { minute: half === null ? hour * 60 + minute : halfMinute(hour, minute, half), half };
}

const halfMinute = (hour: number, minute: number, half: 'am' | 'pm') =>
  ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;

function readDate(text: string, language: LabelLanguage, lacking: Partial<Record<'year' | 'month', number>>) {
  const groups = language.date.exec(text)?.groups;
  if (!groups) return null;
  const month = groups['month'] === undefined ? lacking.month : monthNumber(groups['month'], language);
  const year = groups['year'] ?? groups['year2'];
  return {
    year: year === undefined ? lacking.year : Number(year),
    month,
    day: Number(groups['day'] ?? groups['day2']),
  };
}

/** A date, or a range of days such as `March 10 – 11, 2026`; the first may leave out what the last one says. */
export function readDays(text: string, language: LabelLanguage): DayRange | null {
  const pieces = plainSpaces(text).split(language.between);
  if (pieces.length > 2) return null;
  // The last one may lack the month of the first, the first one the year of the last: each takes it from the other.
  const head = readDate(pieces[0] ?? '', language, {});
  const tail = pieces.length === 1 ? head : readDate(pieces[1] ?? '', language, { ...pick('month', head?.month) });
  if (!head || !tail) return null;
  const firstYear = head.year ?? tail.year;
  const first = isoDay(firstYear ?? 0, head.month ?? 0, head.day);
  const last = isoDay(tail.year ?? 0, tail.month ?? 0, tail.day);
  return first !== null && last !== null && first <= last ? { first, last } : null;
}

const pick = (key: 'month', value: number | undefined) => (value === undefined ? {} : { [key]: value });

function readMoment(text: string, language: LabelLanguage): (Moment & { readonly half: Clock['half'] }) | null {
  const bare = readClock(text, language);
  if (bare) return { day: null, ...bare };
  const cut = text.lastIndexOf(language.dateToClock);
  // A Japanese date has spaces of its own and a time none, so the last one parts them; "p. m." in Spanish does not occur here.
  const date = cut < 0 ? null : readDays(text.slice(0, cut), language);
  const clock = cut < 0 ? null : readClock(text.slice(cut + language.dateToClock.length), language);
  return date && clock && date.first === date.last ? { day: date.first, ...clock } : null;
}

/** Reads the "when" of a label; null when it is not wholly understood. */
export function readLabelTime(text: string, language: LabelLanguage): LabelTime | null {
  const plain = plainSpaces(text);
  if (language.allDay !== null && plain === language.allDay) return { kind: 'all-day' };
  if (!plain.startsWith(language.lead)) return null;
  const pieces = plain.slice(language.lead.length).split(language.between);
  const start = readMoment(pieces[0] ?? '', language);
  const end = pieces.length === 2 ? readMoment(pieces[1] ?? '', language) : pieces.length === 1 ? start : null;
  if (!start || !end || start.minute === null || end.minute === null) return null;
  if (start.day !== null) return { kind: 'dated', start, end: end.day === null ? { ...end, day: start.day } : end };
  return end.day === null ? { kind: 'hours', start: sharedHalf(start.minute, start.half, end), end: end.minute } : null;
}

/** `1 to 2pm` leaves the half of the day out at the start (seen 2026-09). */
function sharedHalf(start: number, half: Clock['half'], end: Moment & { readonly half: Clock['half'] }): number {
  if (half !== null || end.half === null || end.minute === null || start >= 13 * 60) return start;
  const [hour, minute] = [Math.floor(start / 60), start % 60];
  const same = halfMinute(hour, minute, end.half);
  return same <= end.minute ? same : halfMinute(hour, minute, end.half === 'pm' ? 'am' : 'pm');
}

/** The day after, where hours end no later than they began; zero length keeps its day. */
export function endDayOf(day: string, start: number, end: number): string {
  return end < start ? shiftDay(day, 1) : day;
}
