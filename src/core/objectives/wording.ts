/**
 * Help to word an objective well: specific, measurable, dated, of its horizon. It looks at what is there, at digits, days
 * and the number of words, and knows no language.
 */
import { daysBetween } from '../day.ts';
import type { Objective } from '../plan.ts';
import type { Day } from '../record.ts';

export const wordingHints = ['short', 'specific', 'measurable', 'dated', 'order', 'too-far', 'too-near'] as const;
export type WordingHint = (typeof wordingHints)[number];

export type Worded = Pick<Objective, 'text' | 'success' | 'measure' | 'startedOn' | 'due' | 'horizon'>;

const mostWords = 20;
const fewWords = 4;
/** A short-term one takes a year at most, a long-term one a year at least; a month more or less is nobody's business. */
const farthest = 366 + 31;
const nearest = 366 - 31;

let segmenter: Intl.Segmenter | null = null;
/** Words as any language counts them, also where none are parted by spaces. */
export function countWords(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text.slice(0, 2_000))) if (isWordLike) count += 1;
  return count;
}

/** A number, or enough words to name something one can see. */
const canBeSeen = (measure: string) => /\p{N}/u.test(measure) || countWords(measure) >= fewWords;

/** What would make it clearer on `today`, most telling first; nothing where it is well worded, or still empty. */
export function hintsOf({ text, success, measure, startedOn, due, horizon }: Worded, today: Day): WordingHint[] {
  const words = countWords(text);
  if (words === 0) return [];
  const ahead = due === null ? null : daysBetween(today, due);
  const holds: Readonly<Record<WordingHint, boolean>> = {
    short: words > mostWords,
    specific: success.trim() === '' && words < mostWords,
    measurable: !canBeSeen(measure),
    dated: due === null,
    order: startedOn !== null && due !== null && due <= startedOn,
    'too-far': horizon === 'short' && ahead !== null && ahead > farthest,
    'too-near': horizon === 'long' && ahead !== null && ahead >= 0 && ahead < nearest,
  };
  return wordingHints.filter((hint) => holds[hint]);
}
