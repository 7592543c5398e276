/** The format of later talks: how often, how long, and what follows from it for the next day and the calendar. */
import { addToDay, daysBetween, weekdayOf } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Series } from './meetings.ts';
import type { Day } from './record.ts';
import { spanOf, startDay } from './stage.ts';

export type Format = NonNullable<Series['format']>;

/** Every so many weeks, or months by weekday ("each second Wednesday of the month"). */
export interface Cadence {
  readonly unit: 'week' | 'month';
  readonly every: number;
}

const weeksInMonth = 52 / 12;

/** A format keeps weeks alone: a month is 4.33 of them, a quarter 13. */
export function weeksOf({ unit, every }: Cadence): number {
  return unit === 'week' ? every : every * weeksInMonth;
}

/** The rhythm that so many weeks stand for; null for none agreed. */
export function cadenceOf(everyWeeks: number | null): Cadence | null {
  if (everyWeeks === null || everyWeeks <= 0) return null;
  const months = Math.round(everyWeeks / weeksInMonth);
  const monthly = months >= 1 && Math.abs(everyWeeks - months * weeksInMonth) < 0.1;
  if (monthly) return { unit: 'month', every: months };
  return { unit: 'week', every: Math.max(1, Math.round(everyWeeks)) };
}

/** Which of its weekday in the month a day is, 1 to 4; -1 for a fifth, which stands for the last. */
function placeInMonth(day: Day): number {
  const place = Math.ceil(Number(day.slice(8)) / 7);
  return place > 4 ? -1 : place;
}

function sameWeekdayOf(month: string, day: Day): Day {
  const first = `${month}-01`;
  const weekday = addToDay(first, (weekdayOf(day) - weekdayOf(first) + 7) % 7);
  const place = placeInMonth(day);
  if (place > 0) return addToDay(weekday, (place - 1) * 7);
  const fifth = addToDay(weekday, 28);
  return fifth.startsWith(month) ? fifth : addToDay(weekday, 21);
}

/** The day that follows `day` in this rhythm. */
export function dayAfter(day: Day, { unit, every }: Cadence): Day {
  if (unit === 'week') return addToDay(day, every * 7);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + every;
  return sameWeekdayOf(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, day);
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rule for a calendar (RFC 5545), for an event that begins on `day`. */
export function ruleOf({ unit, every }: Cadence, day: Day): string {
  const interval = every === 1 ? '' : `;INTERVAL=${every}`;
  if (unit === 'week') return `RRULE:FREQ=WEEKLY${interval}`;
  return `RRULE:FREQ=MONTHLY${interval};BYDAY=${placeInMonth(day)}${weekdays[weekdayOf(day) - 1] ?? 'MO'}`;
}

/**
 * How it has been so far, from this meeting and the one before it in the same series; null when they do not tell. Days
 * are those of `zone`.
 */
export function formatSoFar({ meeting, previous }: MeetingRecords, zone: string): Format | null {
  if (!previous || previous.seriesId !== meeting.seriesId) return null;
  const weeks = Math.round(daysBetween(startDay(previous, zone), startDay(meeting, zone)) / 7);
  if (weeks < 1 || weeks > 8) return null;
  const span = spanOf(meeting);
  const minutes = span === null || meeting.end === null ? null : Math.round((span.end - span.start) / 60_000);
  return { everyWeeks: weeks, minutes, sharedAgenda: false, words: '' };
}
