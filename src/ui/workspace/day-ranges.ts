/** Days that follow each other, told as one. */
import { addToDay, daysBetween } from '../../core/day.ts';
import type { Day } from '../../core/record.ts';

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The days in order, each once, as stretches without a gap. */
export function rangesOf(days: readonly Day[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = ranges.at(-1);
    if (last && addToDay(last.to, 1) === day) ranges[ranges.length - 1] = { from: last.from, to: day };
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

/** Every day of a stretch, its ends included; none where it runs backwards. */
export function daysOf({ from, to }: DayRange): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addToDay(from, at));
}
