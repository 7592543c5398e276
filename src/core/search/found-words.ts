/** Where the searched words stand in a text, for setting them off; and the piece of a long text around the first. */
import { queryTerms, wordsIn } from './fold.ts';

export interface FoundPiece {
  readonly text: string;
  readonly found: boolean;
}

const longestShown = 240;
const before = 60;

/** True where a word of the text is one of those looked for, or begins like the last, or holds one of a script without spaces. */
function isFound(folded: string, terms: readonly string[]): boolean {
  return terms.some((term, at) => {
    if (folded === term) return true;
    if (at === terms.length - 1 && folded.startsWith(term)) return true;
    return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(term) && folded.includes(term);
  });
}

function excerpt(text: string, firstFound: number): { from: number; to: number } {
  if (text.length <= longestShown) return { from: 0, to: text.length };
  const around = Math.max(0, firstFound - before);
  const space = around === 0 ? 0 : text.indexOf(' ', around) + 1;
  const from = space > 0 && space <= firstFound ? space : around;
  return { from, to: Math.min(text.length, from + longestShown) };
}

/** Cuts `text` into pieces that were found and pieces between them; a long text is cut down to the piece around the first. */
export function foundPieces(text: string, words: string): FoundPiece[] {
  const terms = queryTerms(words);
  const places = terms.length === 0 ? [] : [...wordsIn(text)].filter(({ folded }) => isFound(folded, terms));
  const { from, to } = excerpt(text, places[0]?.from ?? 0);
  const pieces: FoundPiece[] = [];
  let at = from;
  for (const place of places) {
    if (place.from < at || place.to > to) continue;
    if (place.from > at) pieces.push({ text: text.slice(at, place.from), found: false });
    pieces.push({ text: text.slice(place.from, place.to), found: true });
    at = place.to;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), found: false });
  if (from > 0) pieces.unshift({ text: '… ', found: false });
  if (to < text.length) pieces.push({ text: ' …', found: false });
  return pieces;
}

/** True where `text` holds any of the words. */
export function holdsWords(text: string, words: string): boolean {
  const terms = queryTerms(words);
  return terms.length > 0 && [...wordsIn(text)].some(({ folded }) => isFound(folded, terms));
}
