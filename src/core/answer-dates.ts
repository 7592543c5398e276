/** Days that an answer suggests: when to ask again, and by when to ask what it would take. All in the user's zone. */
import { addToDay, addWorkingDays, daysBetween, weekdayOf } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Day } from './record.ts';
import { startDay } from './stage.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };
const vagueWeeks = 8;
const usualWeeks = 4;

const dayIn = (year: number, month: number, date = 1): Day =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

/** The first of a month, the next one of that name after `today`. */
function ofMonth(month: number, date: number | null, today: Day): Day {
  const year = Number(today.slice(0, 4));
  const day = dayIn(year, month, date ?? 1);
  const over = date === null ? today.slice(5, 7) >= String(month).padStart(2, '0') : day <= today;
  return over ? dayIn(year + 1, month, date ?? 1) : day;
}

/** The day from which on the thing named in these English words is there; null where none is named. */
export function namedDay(heard: string, today: Day): Day | null {
  const text = heard.toLowerCase();
  const [year = 0, month = 1] = today.split('-').map(Number);
  const named = new RegExp(
    `(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?\\b(${months.join('|')})\\b(?: (\\d{1,2})(?!\\d))?`,
  ).exec(text);
  // "may" and "march" are verbs where neither a number nor "in" stands beside them.
  const verb = named !== null && /^(?:may|march)$/.test(named[2] ?? '') && !named[1] && !named[3];
  if (named && (!verb || /\b(?:in|by|until|of|early|late|mid|before|after)[- ](?:may|march)\b/.test(text))) {
    const date = named[1] ?? named[3];
    return ofMonth(months.indexOf(named[2] ?? '') + 1, date === undefined ? null : Number(date), today);
  }
  const ahead = /\bin (a|an|one|two|three|four|six|\d{1,2}) (day|week|month)s?\b/.exec(text);
  if (ahead) {
    const n = counts[ahead[1] ?? ''] ?? Number(ahead[1]);
    const lengths: Readonly<Record<string, number>> = { day: 1, week: 7 };
    const length = lengths[ahead[2] ?? ''];
    return length ? addToDay(today, n * length) : dayIn(year, month + n, Number(today.slice(8)));
  }
  const quarter = Math.floor((month - 1) / 3);
  if (/\bnext year\b|\bnew year\b|\bthis year\b|\bend of (?:the )?year\b/.test(text)) return dayIn(year + 1, 1);
  if (/\b(?:next|this) quarter\b|\bend of (?:the )?quarter\b/.test(text)) return dayIn(year, quarter * 3 + 4);
  if (/\b(?:next|this) month\b|\bend of (?:the )?month\b/.test(text)) return dayIn(year, month + 1);
  if (/\b(?:next|this) week\b/.test(text)) return addToDay(today, 8 - weekdayOf(today));
  const ordinal = /\bq([1-4])\b/.exec(text);
  return ordinal ? ofMonth(Number(ordinal[1]) * 3 - 2, null, today) : null;
}

/** Days between two talks, as agreed or as they have been; null where nothing tells. */
function rhythm({ meeting, previous, next, series }: MeetingRecords, zone: string): number | null {
  if (series.format?.everyWeeks) return Math.max(1, Math.round(series.format.everyWeeks)) * 7;
  const day = startDay(meeting, zone);
  const days = next
    ? daysBetween(day, startDay(next, zone))
    : previous
      ? daysBetween(startDay(previous, zone), day)
      : 0;
  return days >= 5 && days <= 100 ? days : null;
}

/** The day of the first one-on-one after this one that is on `from` or later, known or by the rhythm; null if unknown. */
export function talkFrom(records: MeetingRecords, from: Day, zone: string): Day | null {
  const { meeting, next } = records;
  const known = next ? startDay(next, zone) : null;
  if (known !== null && known >= from) return known;
  const every = rhythm(records, zone);
  if (every === null) return null;
  const base = known ?? addToDay(startDay(meeting, zone), every);
  const missing = Math.max(0, daysBetween(base, from));
  return addToDay(base, Math.ceil(missing / every) * every);
}

/** When to ask again after a "not now": the next one-on-one after what was named, else the next at all. */
export function askAgainDay(records: MeetingRecords, heard: string, today: Day, zone: string): Day {
  const named = namedDay(heard, today);
  const talk = talkFrom(records, named ?? addToDay(today, 1), zone);
  return talk ?? named ?? addToDay(today, usualWeeks * 7);
}

/** By when to ask somebody vague what it would take: a working day eight weeks on. */
export function provingDay(today: Day, { workingDays, holidays }: MeetingRecords['settings']): Day {
  return addWorkingDays(addToDay(today, vagueWeeks * 7 - 1), 1, workingDays, holidays);
}
