/** How a due day stands to today. */
import { daysBetween } from './day.ts';
import type { Day } from './record.ts';

export interface DueState {
  /** `soon` is within the next seven days. */
  readonly kind: 'late' | 'today' | 'soon' | 'later' | 'none';
  /** Whole days late, or still to go; 0 for `today` and `none`. */
  readonly days: number;
}

const soonDays = 7;

/** Where `due` stands on `today`, both days in the user's zone. */
export function dueState(due: Day | null, today: Day): DueState {
  if (due === null) return { kind: 'none', days: 0 };
  const days = daysBetween(today, due);
  if (days < 0) return { kind: 'late', days: -days };
  if (days === 0) return { kind: 'today', days: 0 };
  return { kind: days <= soonDays ? 'soon' : 'later', days };
}
