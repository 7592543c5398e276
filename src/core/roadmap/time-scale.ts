/**
 * Where days stand on the roadmap's axis. Days run on in one direction, but not evenly: between two milestones there is
 * always room to read what the second needs, so time that is full is drawn wider than time that is empty.
 */
import { addToDay, daysBetween } from '../day.ts';
import type { Milestone } from '../plan.ts';
import type { Day, Id } from '../record.ts';

export const zooms = ['quarter', 'half-year', 'year', 'two-years', 'five-years', 'all'] as const;
/** How much time the visible width stands for; `all` is everything there is. */
export type Zoom = (typeof zooms)[number];

const daysOf: Readonly<Record<Exclude<Zoom, 'all'>, number>> = {
  quarter: 91,
  'half-year': 182,
  year: 365,
  'two-years': 730,
  'five-years': 1826,
};

export type Step = Pick<Milestone, 'id' | 'day' | 'state' | 'reachedOn'>;

/** Under its tread stands what a milestone needs. It ends where the milestone's day is. */
export interface Column {
  readonly id: Id;
  /** Reached or overdue ones are past. */
  readonly phase: 'past' | 'ahead' | 'undated';
  readonly reached: boolean;
  /** In CSS pixels from where the axis begins: the tread, and where the words under it begin. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

export interface TimeScale {
  readonly zoom: Zoom;
  /** Of the whole drawing, in CSS pixels: as wide as asked for, or wider. */
  readonly width: number;
  /** In the order of their places, each from where the one before ends. */
  readonly columns: readonly Column[];
  readonly now: number;
  /** The first and the last day of the axis, and where it ends. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly axisEnd: number;
  /** A day of the first stretch ahead is wider than one of the last. */
  readonly nearWider: boolean;
  /** Where a day is; outside the axis, its end. */
  readonly placeOf: (day: Day) => number;
}

export interface ScaleOptions {
  /** In the user's zone. */
  readonly today: Day;
  /** What is visible, in CSS pixels. */
  readonly width: number;
  readonly zoom: Zoom;
}

/** What can be read under a tread, what is read with ease, what under one that is reached; between the last of these and today. */
const roomToRead = 168;
const roomAtEase = 240;
const roomReached = 148;
const roomBeforeNow = 28;
/** In days: from here on a day is drawn half as wide as today. */
const near = 180;

const pastDay = ({ day, reachedOn }: Step) => reachedOn ?? day;

/** Shares `total` by weight, so that nobody gets less than `least`; more than `total` where that is not enough. */
function share(weights: readonly number[], total: number, least: number): number[] {
  const short = new Set<number>();
  for (;;) {
    const rest = total - short.size * least;
    const weight = weights.reduce((sum, one, at) => (short.has(at) ? sum : sum + one), 0);
    const sizes = weights.map((one, at) => (short.has(at) || weight === 0 ? least : (rest * one) / weight));
    const tooSmall = sizes.flatMap((size, at) => (size < least && !short.has(at) ? [at] : []));
    if (tooSmall.length === 0) return sizes;
    for (const at of tooSmall) short.add(at);
  }
}

interface Anchor {
  readonly day: Day;
  readonly x: number;
}

function placeAmong(anchors: readonly Anchor[], day: Day): number {
  const after = anchors.findIndex((anchor) => anchor.day > day);
  const from = anchors[after - 1];
  const to = anchors[after];
  if (after === 0 || !to) return (after === 0 ? anchors[0] : anchors.at(-1))?.x ?? 0;
  if (!from) return to.x;
  return from.x + ((to.x - from.x) * daysBetween(from.day, day)) / daysBetween(from.day, to.day);
}

/** How wide each stretch ahead is, and what is left of the visible width. */
function stretchesAhead(days: readonly Day[], { today, zoom, width }: ScaleOptions, room: number) {
  const counts = days.map((day, at) => daysBetween(days[at - 1] ?? today, day));
  if (zoom !== 'all') {
    const perDay = width / daysOf[zoom];
    const sizes = counts.map((count) => Math.max(roomToRead, count * perDay));
    const rest = Math.max(0, room - sizes.reduce((sum, one) => sum + one, 0));
    return { sizes, rest, restDays: Math.round(rest / perDay) };
  }
  const far = days.map((day) => Math.log1p(daysBetween(today, day) / near));
  const weights = far.map((one, at) => one - (far[at - 1] ?? 0));
  // Where there is room, also the narrowest column has more of it than it needs.
  const least = Math.max(roomToRead, Math.min(roomAtEase, (0.8 * room) / days.length));
  return { sizes: share(weights, room, least), rest: 0, restDays: 0 };
}

function isNearWider(days: readonly Day[], sizes: readonly number[], today: Day): boolean {
  const perDay = (at: number) => (sizes[at] ?? 0) / Math.max(1, daysBetween(days[at - 1] ?? today, days[at] ?? today));
  return days.length > 1 && perDay(0) > 1.05 * perDay(days.length - 1);
}

/** Lays milestones out in time. `steps` are live; dropped ones are left out by whoever asks. */
export function timeScale(steps: readonly Step[], options: ScaleOptions): TimeScale {
  const { today, width, zoom } = options;
  const isReached = ({ state }: Step) => state === 'reached';
  const past = steps
    .filter((step) => isReached(step) || (step.day !== null && step.day < today))
    .map((step) => ({ step, day: [pastDay(step) ?? today, today].toSorted()[0] ?? today }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const ahead = steps
    .flatMap((step) => (step.day !== null && step.day >= today && !isReached(step) ? [{ step, day: step.day }] : []))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const undated = steps.filter((step) => step.day === null && !isReached(step));

  const firstDay = past[0] ? addToDay(past[0].day, -near) : today;
  const anchors: Anchor[] = [{ day: firstDay, x: 0 }];
  const columns: Column[] = [];
  let x = 0;
  const put = (step: Step, phase: Column['phase'], size: number) => {
    const start = columns.at(-1)?.end ?? 0;
    const words = phase === 'undated' ? x : start;
    x += size;
    columns.push({ id: step.id, phase, reached: isReached(step), start, end: x, words });
  };
  for (const { step, day } of past) {
    put(step, 'past', isReached(step) ? roomReached : roomToRead);
    anchors.push({ day, x });
  }
  if (past.length > 0) x += roomBeforeNow;
  const now = x;
  anchors.push({ day: today, x });

  const days = ahead.map(({ day }) => day);
  const forUndated = ahead.length > 0 ? roomToRead : Math.max(roomToRead, (width - x) / Math.max(1, undated.length));
  const { sizes, rest, restDays } = stretchesAhead(days, options, width - x - undated.length * forUndated);
  for (const [at, { step, day }] of ahead.entries()) {
    put(step, 'ahead', sizes[at] ?? roomToRead);
    anchors.push({ day, x });
  }
  const lastDay = addToDay(days.at(-1) ?? today, ahead.length > 0 || zoom !== 'all' ? restDays : 0);
  x += rest;
  if (lastDay > (days.at(-1) ?? today)) anchors.push({ day: lastDay, x });
  const axisEnd = x;
  for (const step of undated) put(step, 'undated', forUndated);
  return {
    zoom,
    width: Math.max(width, x),
    columns,
    now,
    firstDay,
    lastDay,
    axisEnd,
    nearWider: isNearWider(days, sizes, today),
    placeOf: (day) => placeAmong(anchors, day),
  };
}
