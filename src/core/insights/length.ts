/** Stretches of time as one says them, and sentences that name some. */
import type { Message } from '../message.ts';

export interface Length {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** A sentence that says what was found. `lengths` fills gaps with stretches of time, `ago` with how long ago something was. */
export interface Finding extends Message {
  readonly lengths?: Readonly<Record<string, Length>>;
  readonly ago?: Readonly<Record<string, Length>>;
}

const monthDays = 30.4;
const yearDays = 365.25;

/** `days` in the unit that one would say: weeks from two of them on, months from `monthsFrom` days on, years from two of them on. */
export function lengthOf(days: number, monthsFrom = 60): Length {
  if (days < 14) return { n: days, unit: 'day' };
  if (days < monthsFrom) return { n: Math.round(days / 7), unit: 'week' };
  if (days < 2 * yearDays) return { n: Math.round(days / monthDays), unit: 'month' };
  return { n: Math.round(days / yearDays), unit: 'year' };
}

const steps: readonly (Length & { readonly days: number })[] = [
  { n: 1, unit: 'week', days: 7 },
  { n: 2, unit: 'week', days: 14 },
  { n: 4, unit: 'week', days: 28 },
  { n: 8, unit: 'week', days: 56 },
  { n: 3, unit: 'month', days: 91.3 },
  { n: 6, unit: 'month', days: 182.6 },
  { n: 1, unit: 'year', days: yearDays },
  { n: 2, unit: 'year', days: 2 * yearDays },
  { n: 5, unit: 'year', days: 5 * yearDays },
  { n: 10, unit: 'year', days: 10 * yearDays },
];

export interface LengthTick {
  readonly days: number;
  readonly length: Length;
}

/** At most `most` round lengths between nothing and `days`, evenly apart. */
export function lengthTicks(days: number, most: number): LengthTick[] {
  const step = steps.find((one) => Math.floor(days / one.days) <= most) ?? steps.at(-1);
  if (!step) return [];
  return Array.from({ length: Math.min(most, Math.floor(days / step.days)) }, (_, at) => ({
    days: step.days * (at + 1),
    length: { n: step.n * (at + 1), unit: step.unit },
  }));
}
