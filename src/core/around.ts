/** The days around a meeting as the calendar showed them: mine, and the other one's where that calendar stands beside. */
import { addToDay, dayOf, instantAt, weekdayOf } from './day.ts';
import type { Day } from './record.ts';

export type Whose = 'mine' | 'theirs';

/** Milliseconds since 1970 UTC. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Another event near the meeting. An all-day one runs from midnight to midnight. `busy`: neither declined nor free.
 * `block`: the user's own entry without guests, such as lunch or focus time. `away`: leave, out of office. `place`: where
 * somebody works.
 */
export interface AroundEvent extends Span {
  readonly allDay: boolean;
  readonly whose: Whose;
  readonly busy: boolean;
  readonly kind: 'event' | 'block' | 'away' | 'place';
}

export interface Surroundings {
  readonly meeting: Span;
  /** How the other one is called. */
  readonly name: string;
  /** Everything seen but the meeting itself. */
  readonly events: readonly AroundEvent[];
  /** Days that were seen whole, for each calendar. */
  readonly seen: Readonly<Record<Whose, readonly Day[]>>;
  /** IANA name. */
  readonly zone: string;
  /** ISO weekdays. */
  readonly workingDays: readonly number[];
  readonly holidays: readonly Day[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export const minuteMs = 60_000;

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** `day` from `from` to `to`, minutes after midnight in `zone`. */
export const spanIn = (day: Day, from: number, to: number, zone: string): Span => ({
  start: instantAt(day, from, zone),
  end: instantAt(day, to, zone),
});

/** Midnight to midnight: 23, 24 or 25 hours. */
export const wholeDay = (day: Day, zone: string): Span => ({
  start: instantAt(day, 0, zone),
  end: instantAt(addToDay(day, 1), 0, zone),
});

/** Timed meetings of one calendar. What is declined, a block, a place or a leave is none. */
export function meetingsOf({ events }: Surroundings, whose: Whose): readonly AroundEvent[] {
  return events.filter((one) => one.whose === whose && one.busy && !one.allDay && one.kind === 'event');
}

/** The part of `within` that `spans` leave free, in pieces, in order. */
export function freeIn(within: Span, spans: readonly Span[]): readonly Span[] {
  const free: Span[] = [];
  let from = within.start;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) free.push({ start: from, end: Math.min(start, within.end) });
    from = Math.max(from, end);
    if (from >= within.end) break;
  }
  if (from < within.end) free.push({ start: from, end: within.end });
  return free.filter(({ start, end }) => end > start);
}

/** Minutes of `within` that `spans` cover; what overlaps counts once. */
export function coveredMinutes(within: Span, spans: readonly Span[]): number {
  const free = freeIn(within, spans).reduce((sum, { start, end }) => sum + end - start, 0);
  return (within.end - within.start - free) / minuteMs;
}

export const isWorkingDay = (day: Day, { workingDays, holidays }: Surroundings): boolean =>
  workingDays.includes(weekdayOf(day)) && !holidays.includes(day);

/** The working day with the longest way to the next one: Friday, or Thursday where the week begins on Sunday. */
export function isEndOfWeek(day: Day, { workingDays }: Surroundings): boolean {
  const toNext = (weekday: number) =>
    [1, 2, 3, 4, 5, 6, 7].find((ahead) => workingDays.includes(((weekday + ahead - 1) % 7) + 1)) ?? 7;
  const longest = Math.max(0, ...workingDays.map(toNext));
  return longest > 1 && workingDays.includes(weekdayOf(day)) && toNext(weekdayOf(day)) === longest;
}

/** True where one is evidently away from nine to five on `day`. */
export function isAway(day: Day, whose: Whose, around: Surroundings): boolean {
  const office = spanIn(day, 9 * 60, 17 * 60, around.zone);
  const away = around.events.filter((one) => one.whose === whose && one.kind === 'away' && one.busy);
  return freeIn(office, away).length === 0;
}

const leaveDays = 2;
const farthestBack = 10;

/** True where the two working days before `day` were leave and `day` is not. Only what was seen counts. */
export function isAfterLeave(day: Day, whose: Whose, around: Surroundings): boolean {
  if (isAway(day, whose, around)) return false;
  let found = 0;
  for (let back = 1; back <= farthestBack && found < leaveDays; back += 1) {
    const before = addToDay(day, -back);
    if (!isWorkingDay(before, around)) continue;
    if (!isAway(before, whose, around)) return false;
    found += 1;
  }
  return found === leaveDays;
}

/** The day of the meeting in the zone of its surroundings. */
export const meetingDay = ({ meeting, zone }: Surroundings): Day => dayOf(meeting.start, zone);
