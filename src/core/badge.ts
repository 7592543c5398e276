/** The number on the extension's button: what is mine and due or late, and what is theirs and late. */
import { addToDay, dayOf, instantAt } from './day.ts';
import type { Message } from './message.ts';

export interface BadgeCounts {
  readonly mineDueToday: number;
  readonly mineLate: number;
  readonly theirsLate: number;
}

export interface Badge {
  /** `''` when there is nothing. */
  readonly text: string;
  readonly tone: 'none' | 'due' | 'late';
  /** Numbers only: the tooltip of a button can be read by anybody who looks over a shoulder. */
  readonly title: Message;
}

const hour = 60 * 60 * 1000;

/** The badge for these counts. */
export function badgeOf({ mineDueToday, mineLate, theirsLate }: BadgeCounts): Badge {
  const all = mineDueToday + mineLate + theirsLate;
  if (all === 0) return { text: '', tone: 'none', title: { id: 'badge.nothing' } };
  return {
    text: all > 99 ? '99+' : String(all),
    tone: mineLate + theirsLate > 0 ? 'late' : 'due',
    title: { id: 'badge.counts', values: { today: mineDueToday, late: mineLate, theirs: theirsLate } },
  };
}

/** When the badge must be worked out again, in ms since 1970: the next midnight in `zone`, but in an hour at the latest. */
export function nextBadgeMoment(now: number, zone: string): number {
  return Math.min(instantAt(addToDay(dayOf(now, zone), 1), 0, zone), now + hour);
}
