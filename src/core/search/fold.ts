/** Words as the search compares them: cut by the language's own rules, without case, width and accents. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const letters = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);
// Marks that only colour a letter. Those of Japanese and of Indian scripts make it another one.
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,}$/u;
const longest = 64;

/** One word without case, width and accents. */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');
  return plain.replace(/[ßøłđæœı]/gu, (letter) => letters.get(letter) ?? letter);
}

export interface TextWord {
  readonly folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text with their places. Nothing that is only signs or space is a word. */
export function* wordsIn(text: string): Generator<TextWord> {
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    yield { folded: foldWord(segment).slice(0, longest), from: index, to: index + segment.length };
  }
}

/**
 * What a text is found by. A long word of a script without spaces is also found by each two letters of it, because two
 * texts may be cut differently.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const { folded } of wordsIn(text)) {
    terms.push(folded);
    if (!withoutSpaces.test(folded)) continue;
    const signs = [...folded];
    for (let at = 0; at + 1 < signs.length; at += 1) terms.push(`${signs[at]}${signs[at + 1]}`);
  }
  return terms;
}

/** The words one looks for, in order, without those between two letters. */
export const queryTerms = (words: string): string[] => [...wordsIn(words)].map(({ folded }) => folded);
