/** Finding questions by the words in them, or in what was answered. */
import type { ShelfItem } from '../../core/questions/shelf.ts';
import { wordingOf } from '../../core/questions/wording.ts';

/** True for a text that has every word of the query, whole or begun, whatever its case and accents. */
export function matcherFor(query: string): (text: string) => boolean {
  const wanted = wordingOf(query).folded.split(' ');
  return (text) => {
    const words = wordingOf(text).folded.split(' ');
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
}

/** The questions that match, in their order. An answer counts with its question. */
export function findIn(shelf: readonly ShelfItem[], query: string): ShelfItem[] {
  const matches = matcherFor(query);
  return shelf.filter(({ text, standing }) =>
    matches(standing.kind === 'answered' ? `${text} ${standing.question.answer}` : text),
  );
}
