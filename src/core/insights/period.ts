/** The stretch of time that is looked at, and the parts that it is counted in. */
import { addToDay } from '../day.ts';
import type { Day } from '../record.ts';

export const spans = ['quarter', 'year', 'all'] as const;
export type Span = (typeof spans)[number];

export type Grain = 'month' | 'quarter' | 'year';

/** From the first to the last day, both within. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export interface Period extends Stretch {
  readonly grain: Grain;
  /** Side by side, oldest first; the last one goes on after `to`, which is today. */
  readonly parts: readonly Stretch[];
}

const mostQuarters = 12;
// A day typed wrongly, such as one in the year 20, would make a page of empty years.
const mostYears = 30;
const monthsIn: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

const monthNumber = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The parts of the calendar of this grain that `from` to `to` touches. */
export function partsOf({ from, to }: Stretch, grain: Grain): Stretch[] {
  const months = monthsIn[grain];
  const parts: Stretch[] = [];
  const last = monthNumber(to);
  for (let month = Math.floor(monthNumber(from) / months) * months; month <= last; month += months)
    parts.push({ from: firstOf(month), to: addToDay(firstOf(month + months), -1) });
  return parts;
}

/** Where the parts of a grain stand: the index of the one that holds `day`, by the parts' first. */
export function partAt(parts: readonly Stretch[], grain: Grain, day: Day): number {
  const [first] = parts;
  return first ? Math.floor((monthNumber(day) - monthNumber(first.from)) / monthsIn[grain]) : -1;
}

/** The first days of calendar months `step` apart within a stretch; Januaries are among them where `step` divides a year. */
export function monthStarts({ from, to }: Stretch, step: number): Day[] {
  const first = monthNumber(from) + (from.endsWith('-01') ? 0 : 1);
  const days: Day[] = [];
  for (let month = Math.ceil(first / step) * step; firstOf(month) <= to; month += step) days.push(firstOf(month));
  return days;
}

/**
 * The period that ends on `today`: this month and the two before by months, this calendar year by quarters, or all since
 * `earliest` by quarters, by years where those would be more than twelve.
 */
export function periodOf(span: Span, today: Day, earliest: Day | null): Period {
  const month = monthNumber(today);
  if (span === 'quarter') return of(firstOf(month - 2), today, 'month');
  const year = firstOf(Math.floor(month / 12) * 12);
  if (span === 'year' || earliest === null || earliest > today) return of(year, today, 'quarter');
  const bound = firstOf((Math.floor(month / 12) - mostYears) * 12);
  const from = earliest < bound ? bound : earliest;
  const quarters = Math.floor(month / 3) - Math.floor(monthNumber(from) / 3) + 1;
  return of(from, today, quarters <= mostQuarters ? 'quarter' : 'year');
}

function of(from: Day, to: Day, grain: Grain): Period {
  const parts = partsOf({ from, to }, grain);
  return { from: parts[0]?.from ?? from, to, grain, parts };
}

export const isIn = ({ from, to }: Stretch, day: Day): boolean => day >= from && day <= to;
