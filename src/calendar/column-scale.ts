/** How many minutes a pixel of a day column stands for, fitted on chips whose time is known. Inline styles only. */
import type { When } from '../core/facts.ts';
import { shiftDay } from './date-key.ts';

export interface ScaleSample {
  readonly top: number;
  /** Minutes after midnight that stand at `top`. */
  readonly minute: number;
}

export interface ColumnScale {
  readonly minutesPerPixel: number;
  /** The minute at `top: 0`. */
  readonly atTop: number;
}

const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Fits the scale by the median of slopes, so that a few moved events do no harm. Null unless the samples stand at two
 * heights or more and nine of ten agree within three minutes.
 */
export function fitScale(all: readonly ScaleSample[]): ColumnScale | null {
  const samples = all.slice(0, 40);
  const slopes: number[] = [];
  for (const [index, one] of samples.entries())
    for (const other of samples.slice(index + 1))
      if (Math.abs(one.top - other.top) > 20) slopes.push((one.minute - other.minute) / (one.top - other.top));
  if (slopes.length === 0) return null;
  const minutesPerPixel = middle(slopes);
  if (!(minutesPerPixel > 0.2 && minutesPerPixel < 6)) return null;
  const atTop = middle(samples.map(({ top, minute }) => minute - top * minutesPerPixel));
  const agree = samples.filter(({ top, minute }) => Math.abs(atTop + top * minutesPerPixel - minute) <= 3);
  return agree.length >= 2 && agree.length >= samples.length * 0.9 ? { minutesPerPixel, atTop } : null;
}

/** True when a chip stands more than five minutes away from where its time belongs. */
export function isOffPlace({ top, minute }: ScaleSample, { minutesPerPixel, atTop }: ColumnScale): boolean {
  return Math.abs(atTop + top * minutesPerPixel - minute) > 5;
}

/**
 * The five minutes whose pixel `top` is, as far as a pixel can prove it: those of the minutes before and after must be
 * others. Null for an odd minute, and for one that shares its pixel.
 */
function minuteAt(top: number, { minutesPerPixel, atTop }: ColumnScale): number | null {
  const near = Math.round((atTop + top * minutesPerPixel) / 5) * 5;
  const isHere = (minute: number) => Math.round((minute - atTop) / minutesPerPixel) === Math.round(top);
  return isHere(near) && !isHere(near - 1) && !isHere(near + 1) && near >= 0 && near <= 1440 ? near : null;
}

/**
 * The time by position. A chip at the very top may be the tail of an event of the day before, so its start stays open;
 * short chips have a least height, so up to half an hour the end stays open.
 */
export function whenByColumn(day: string, position: { top: number; height: number }, scale: ColumnScale): When | null {
  const startMinute = minuteAt(position.top, scale);
  if (startMinute === null || startMinute === 0 || startMinute >= 1440) return null;
  // Two pixels lie between a chip and the line below it (2026-06).
  const end = minuteAt(position.top + position.height + 2, scale);
  const long = end !== null && end - startMinute > 30 ? end : null;
  // One that reaches the foot of the column may go on in the next.
  const endMinute = long !== null && long < 1440 ? long : null;
  const endDay = endMinute === null ? null : day;
  return { day, startMinute, endDay, endMinute, allDay: false, source: 'column' };
}

/** Wall clock of an instant (ms since 1970 UTC) at a fixed offset in minutes east of UTC. */
export function wallClock(ms: number, offset: number): { day: string; minute: number } {
  const minutes = Math.floor(ms / 60_000) + offset;
  const day = shiftDay('1970-01-01', Math.floor(minutes / 1440));
  return { day, minute: ((minutes % 1440) + 1440) % 1440 };
}
