/** Which commands fit what was typed. */
import { queryTerms, wordsIn } from '../search/fold.ts';

/**
 * How well a label fits the words typed: lower is better, null where it does not. Every word typed begins a word of the
 * label; labels that begin with it come first, then those in which the words stand earlier.
 */
export function fitOf(label: string, typed: string): number | null {
  const wanted = queryTerms(typed);
  const words = [...wordsIn(label)].map(({ folded }) => folded);
  let fit = 0;
  for (const one of wanted) {
    const at = words.findIndex((word) => word.startsWith(one));
    if (at < 0) return null;
    fit += at + (words[at] === one ? 0 : 0.5);
  }
  return fit;
}

/** Those that fit, the best first; at equal fit the order given stays. */
export function fitting<T>(items: readonly T[], typed: string, labelOf: (item: T) => string): readonly T[] {
  return items
    .map((item, order) => ({ item, order, fit: fitOf(labelOf(item), typed) }))
    .filter((one): one is { item: T; order: number; fit: number } => one.fit !== null)
    .toSorted((a, b) => a.fit - b.fit || a.order - b.order)
    .map(({ item }) => item);
}
