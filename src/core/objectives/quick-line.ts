/** One line that becomes an objective: its words, the day named in them, and the horizon that follows from it. */
import { type FindDay, withoutDate } from '../capture.ts';
import { daysBetween } from '../day.ts';
import type { Objective } from '../plan.ts';
import type { Day } from '../record.ts';
import { findFarDay } from './far-day.ts';

export interface QuickObjective {
  readonly text: string;
  readonly due: Day | null;
  readonly horizon: Objective['horizon'];
}

/** Half way between a year and two: from here on something is for the long term. */
const longFrom = 548;

/** The horizon that a due day speaks for; the short one without a day. */
export const horizonOf = (due: Day | null, today: Day): Objective['horizon'] =>
  due !== null && daysBetween(today, due) > longFrom ? 'long' : 'short';

/**
 * Reads a line. `find` knows days in plain words, `locale` (BCP 47) is the language in which months are named. A
 * preposition before the day goes with it.
 */
export function readObjective(line: string, today: Day, find: FindDay, locale: string): QuickObjective {
  const words = line.trim().replace(/\s+/gu, ' ');
  // A day, a month and a year are three ways to read "by 3 March 2027", and the first says most.
  const found = words.length > 2_000 ? null : (find(words, today) ?? findFarDay(words, today, locale));
  if (found === null || found.day < today) return { text: words, due: null, horizon: 'short' };
  return { text: withoutDate(words, found.from, found.to), due: found.day, horizon: horizonOf(found.day, today) };
}
