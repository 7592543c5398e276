/** How the roadmap speaks of a milestone: when it is meant for, and how far its needs are. */
import type { Message } from '../message.ts';
import type { Milestone } from '../plan.ts';
import type { Day } from '../record.ts';
import { countNeeds, type RoadmapMilestone } from './roadmap.ts';

/** A sentence with a `date` in it, which the view writes in `style`. */
export interface WhenLabel {
  readonly id: string;
  readonly date: { readonly day: Day; readonly style: 'date-year' | 'month-year' | 'year' } | null;
  /** 1 to 4, where a quarter is meant. */
  readonly quarter?: number;
}

type Dated = Pick<Milestone, 'day' | 'grain' | 'state' | 'reachedOn'>;

const quarterOf = (day: Day) => Math.ceil(Number(day.slice(5, 7)) / 3);

/**
 * "By March 2027", "By the end of 2028", or without the "by" where `short`. `far` is the last of several: a year alone is
 * then "In 2029", because nobody means its last day.
 */
export function whenOf(milestone: Dated, { far = false, short = false } = {}): WhenLabel {
  const { day, grain, state, reachedOn } = milestone;
  const form = short ? 'on' : 'by';
  if (state === 'reached') {
    const then = reachedOn ?? day;
    return then === null
      ? { id: 'roadmap.reached', date: null }
      : { id: 'roadmap.reached-in', date: { day: then, style: 'month-year' } };
  }
  if (day === null) return { id: 'roadmap.undated', date: null };
  if (grain === 'quarter') {
    return { id: `roadmap.${form}-quarter`, date: { day, style: 'year' }, quarter: quarterOf(day) };
  }
  if (grain === 'year') {
    const id = short ? 'roadmap.on-date' : far ? 'roadmap.in-year' : 'roadmap.by-year';
    return { id, date: { day, style: 'year' } };
  }
  return { id: `roadmap.${form}-date`, date: { day, style: grain === 'day' ? 'date-year' : 'month-year' } };
}

/** "1 need met", "2 ways found", "1 hoped for", "1 gap": each state that there is, for a list. */
export function countsOf(milestones: readonly RoadmapMilestone[]): Message[] {
  const counts = countNeeds(milestones);
  return (['met', 'found', 'hoped', 'gap'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => ({ id: `roadmap.n-${state}`, values: { n: counts[state] } }));
}

/**
 * The line under a milestone's title. The last one is where all of this is going, and says so; what is only hoped for
 * there goes without saying.
 */
export function aboutOf(of: RoadmapMilestone, { far = false } = {}): Message[] {
  const counts = countsOf([of]);
  if (far) return [{ id: 'roadmap.going' }, ...counts.filter(({ id }) => id !== 'roadmap.n-hoped')];
  return counts.length > 0 || of.milestone.state === 'reached' ? counts : [{ id: 'roadmap.no-needs' }];
}
