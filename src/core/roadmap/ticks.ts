/** The marks on the roadmap's axis: years, quarters, months, as many as the zoom and the room allow. */
import type { Day } from '../record.ts';
import type { TimeScale, Zoom } from './time-scale.ts';

export type TickLevel = 'year' | 'quarter' | 'month';

/** The first day of a year, quarter or month. */
export interface Tick {
  readonly day: Day;
  readonly level: TickLevel;
  /** In CSS pixels from where the axis begins. */
  readonly x: number;
  readonly labelled: boolean;
}

const levels: readonly TickLevel[] = ['year', 'quarter', 'month'];
/** Which levels are marked, and which of these have words. */
const shownAt: Readonly<Record<Zoom, readonly [marked: number, labelled: number]>> = {
  quarter: [3, 3],
  'half-year': [3, 3],
  year: [3, 2],
  'two-years': [2, 2],
  'five-years': [2, 1],
  all: [2, 1],
};
/** Between two marks, and from one word to the next, in CSS pixels. */
const leastGap = 7;
const leastForWords = 48;
/** Beyond this many years quarters would only be noise. */
const mostYears = 12;

function monthsBetween(first: Day, last: Day, step: number): Day[] {
  const from = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const to = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  const days: Day[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day > first && day <= last) days.push(day);
  }
  return days;
}

const levelOf = (day: Day): TickLevel =>
  day.slice(5, 7) === '01' ? 'year' : ['04', '07', '10'].includes(day.slice(5, 7)) ? 'quarter' : 'month';

/** The marks in order of their days. None stands on another; words keep clear of each other and of "Now". */
export function ticksOf(scale: TimeScale): Tick[] {
  const { firstDay, lastDay, now, zoom } = scale;
  const [marked, labelled] = shownAt[zoom];
  const years = Number(lastDay.slice(0, 4)) - Number(firstDay.slice(0, 4));
  const step = years > mostYears ? 12 : marked === 3 ? 1 : 3;
  const all = monthsBetween(firstDay, lastDay, step).map((day) => ({
    day,
    level: levelOf(day),
    x: scale.placeOf(day),
  }));
  const marks: { readonly day: Day; readonly level: TickLevel; readonly x: number }[] = [];
  const words = [now];
  for (const level of levels.slice(0, marked)) {
    for (const one of all) {
      if (one.level !== level || marks.some(({ x }) => Math.abs(x - one.x) < leastGap)) continue;
      marks.push(one);
      const worded = levels.indexOf(level) < labelled;
      // A word at the very end would run over it.
      if (worded && scale.width - one.x >= leastForWords && words.every((x) => Math.abs(x - one.x) >= leastForWords)) {
        words.push(one.x);
      }
    }
  }
  const [, ...worded] = words;
  return marks
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map((one) => ({ ...one, labelled: worded.includes(one.x) }));
}
