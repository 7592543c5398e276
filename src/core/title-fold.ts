/** Titles are compared without case, accents, width and punctuation. Work is bounded: nobody names a person 500 characters in. */

const most = 500;

/** The start of `title` in lower case, without accents and invisible signs, full-width signs made plain. At most 500 characters are read. */
export function foldTitle(title: string): string {
  return title
    .slice(0, most)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .normalize('NFC')
    .replaceAll('’', "'");
}

/** The start of `title` as written, without invisible signs, at most 500 characters. */
export function readableTitle(title: string): string {
  return title
    .slice(0, most)
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC');
}

/** A folded text as its words, one space before and after each, so that a phrase can be looked up as ` phrase `. */
export function asWords(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Looks for any of `words` as whole words. */
export function wordFinder(words: readonly string[]): (spaced: string) => boolean {
  const phrases = [...new Set(words.map((word) => asWords(foldTitle(word))))];
  return (spaced) => phrases.some((phrase) => spaced.includes(phrase));
}

/** Looks for any of `signs` anywhere. */
export function signFinder(signs: readonly string[]): (folded: string) => boolean {
  const folded = signs.map(foldTitle);
  return (text) => folded.some((sign) => text.includes(sign));
}

/** A set of single folded words. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldTitle));
}
