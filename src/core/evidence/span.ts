/** The stretch of time that the page of evidence looks at: whole months, because an appraisal counts in them. */
import type { Day } from '../record.ts';

export const spans = ['year', 'months', 'all'] as const;
export type Span = (typeof spans)[number];

/** The first and the last day. */
export interface SpanDays {
  readonly from: Day;
  readonly to: Day;
}

/** The first day of the month `months` after that of `day`, before it where negative. */
export function monthStart(day: Day, months = 0): Day {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The last day of the month of `day`. */
export function monthEnd(day: Day): Day {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The days of a span. `first` is the day of the oldest line, null where there is none. */
export function spanDays(span: Span, today: Day, first: Day | null): SpanDays {
  const to = monthEnd(today);
  const year = `${today.slice(0, 4)}-01-01`;
  if (span === 'year') return { from: year, to };
  if (span === 'months') return { from: monthStart(today, -11), to };
  return { from: first === null || first > year ? year : monthStart(first), to };
}
