/** Time from left to right: where a day stands, and the stretches that are labelled. */
import { scaleUtc } from 'd3-scale';
import { addToDay, daysBetween } from '../day.ts';
import type { Day } from '../record.ts';
import type { SpanDays } from './span.ts';

export interface AxisBand {
  readonly from: number;
  readonly to: number;
  /** The first day of what the label names. */
  readonly day: Day;
  readonly names: 'month' | 'year';
}

export interface TimeAxis {
  readonly placeOf: (day: Day) => number;
  readonly bands: readonly AxisBand[];
  /** Where lines stand between the bands, both ends included. */
  readonly lines: readonly number[];
}

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);
const labelWidth = { month: 34, year: 44 };
const monthsWithNames = 30;

/** An axis `width` pixels long over whole months. */
export function timeAxis({ from, to }: SpanDays, width: number): TimeAxis {
  const end = addToDay(to, 1);
  const scale = scaleUtc([instant(from), instant(end)], [0, width]);
  const noon = 12 * 60 * 60_000;
  const months = Math.max(1, Math.round(daysBetween(from, end) / 30.4));
  const names = months > monthsWithNames ? 'year' : 'month';
  const wanted = names === 'year' ? months / 12 : months;
  const starts = scale
    .ticks(Math.min(wanted, Math.max(1, Math.floor(width / labelWidth[names]))))
    .map((tick) => tick.toISOString().slice(0, 10))
    // A short axis would be cut within months; the end begins no band.
    .filter((day) => day.endsWith('-01') && day <= to);
  const days = starts[0] === from ? starts : [from, ...starts];
  const bands = days.map((day, index): AxisBand => {
    const next = days[index + 1] ?? end;
    // January of a later year says which.
    const named = index > 0 && day.endsWith('-01-01') ? 'year' : names;
    return { from: scale(instant(day)), to: scale(instant(next)), day, names: named };
  });
  return {
    placeOf: (day) => Math.min(Math.max(scale(instant(day).getTime() + noon), 0), width),
    bands,
    lines: [...bands.map((band) => band.from), width],
  };
}

/** The bands whose label is shown: each, or every second, third, … where there is no room for each. */
export function labelled({ bands, lines }: TimeAxis): AxisBand[] {
  const width = lines.at(-1) ?? 0;
  const [first] = bands;
  if (!first) return [];
  const stride = Math.max(1, Math.ceil((bands.length * labelWidth[first.names]) / Math.max(1, width)));
  return bands.filter((_, index) => index % stride === 0);
}
