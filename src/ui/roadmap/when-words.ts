import type { Milestone } from '../../core/plan.ts';
import { whenOf } from '../../core/roadmap/labels.ts';
import type { WordsOfView } from '../messages.tsx';

/** When a milestone is meant for, in words: "By March 2027"; "March 2027" where `short`. See `whenOf`. */
export function whenWords(
  milestone: Milestone,
  how: { readonly far?: boolean; readonly short?: boolean },
  { sayAny, formatDay }: WordsOfView,
): string {
  const { id, date, quarter } = whenOf(milestone, how);
  return sayAny(id, {
    ...(date ? { date: formatDay(date.day, date.style) } : {}),
    ...(quarter === undefined ? {} : { quarter }),
  });
}
