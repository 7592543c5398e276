import type { Milestone } from '../../../core/plan.ts';
import type { WordsOfView } from '../../messages.tsx';

/** A milestone's day as one would type it: "15 March 2027", "March 2027", "Q3 2027", "2029"; empty without a day. */
export function whenText({ day, grain }: Pick<Milestone, 'day' | 'grain'>, words: WordsOfView): string {
  if (day === null) return '';
  const year = day.slice(0, 4);
  if (grain === 'year') return year;
  if (grain === 'quarter')
    return words.say('roadmap.edit-quarter', { quarter: Math.ceil(Number(day.slice(5, 7)) / 3), year });
  if (grain === 'month') return words.formatDay(day, 'month-year');
  return words.say('roadmap.edit-on-date', { date: words.formatDay(day, 'date'), year });
}
