/** Titles are compared without case, accents, width and punctuation. Work is bounded: nobody names a person 500 characters in. */

// One sign can stand for 18 in full, so both what goes in and what comes out is cut.
const most = 500;

// Letters that Unicode does not take apart, as people write them without their stroke; digits of other scripts by value.
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ', '’': "'", ʼ: "'" },
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'०१२३४५६७८९'].map((digit, value) => [digit, String(value)])),
};
const unlike = /[ıłøđðßæœþς’ʼ٠-٩۰-۹०-९]/g;

/** The start of `title` in lower case, without accents and invisible signs, full-width signs made plain. At most 500 characters are read. */
export function foldTitle(title: string): string {
  return title
    .slice(0, most)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(unlike, (letter) => plainLetters[letter] ?? letter)
    .slice(0, most);
}

/** The start of `title` as written, full-width signs made plain and without invisible signs, at most 500 characters. */
export function readableTitle(title: string): string {
  // A digit on a key cap is a digit with two more signs.
  return title
    .slice(0, most)
    .normalize('NFKC')
    .replace(/\p{Cf}|\uFE0F|\u20E3/gu, '')
    .slice(0, most);
}

/** A folded text as its words, one space before and after each, so that a phrase can be looked up as ` phrase `. */
export function asWords(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The words of any text, folded. */
export function foldedWords(text: string): string[] {
  const spaced = asWords(foldTitle(text)).trim();
  return spaced === '' ? [] : spaced.split(' ');
}

/** The words and phrases of a list written with commas and line ends between them. */
export function listOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A set of folded words and phrases. `gespräch` is also written `gespraech`. */
export function wordSet(phrases: readonly string[]): ReadonlySet<string> {
  const spelledOut = (phrase: string) => phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  const written = phrases.flatMap((phrase) => [phrase, spelledOut(phrase)]);
  return new Set(written.map((phrase) => foldedWords(phrase).join(' ')).filter((phrase) => phrase !== ''));
}

/**
 * Looks for any of `phrases` as whole words; an entry `train*` stands for every word that begins so. Each place of the
 * text is looked up in a set, so a long list costs no more than a short one.
 */
export function wordFinder(phrases: readonly string[]): (words: readonly string[]) => boolean {
  const known = wordSet(phrases.filter((phrase) => !phrase.endsWith('*')));
  const stems = wordSet(phrases.filter((phrase) => phrase.endsWith('*')));
  const lengths = [...new Set([...stems].map((stem) => stem.length))];
  const longest = Math.max(1, ...[...known].map((phrase) => phrase.split(' ').length));
  return (words) =>
    words.some((word, from) => {
      if (lengths.some((length) => stems.has(word.slice(0, length)))) return true;
      let phrase = word;
      for (let length = 1; length <= longest; length += 1) {
        if (known.has(phrase)) return true;
        const next = words[from + length];
        if (next === undefined) return false;
        phrase = `${phrase} ${next}`;
      }
      return false;
    });
}

/** Looks for any of `signs` anywhere: for scripts that put no space between words. Each sign holds such a letter. */
export function signFinder(signs: readonly string[]): (folded: string) => boolean {
  const folded = signs.map(foldTitle);
  return (text) => /\p{Lo}/u.test(text) && folded.some((sign) => text.includes(sign));
}

const long = 10;
const lessOne = (word: string) => [...word].map((_letter, at) => word.slice(0, at) + word.slice(at + 1));

/**
 * Looks for a long word of `phrases` with one letter missing, added, changed or two changed about. A longer form of the
 * word is no slip: "Mitarbeitergespräche" are many.
 */
export function slipFinder(phrases: readonly string[]): (words: readonly string[]) => boolean {
  const known = [...wordSet(phrases)].filter((phrase) => phrase.length >= long && !phrase.includes(' '));
  const slips = new Set([...known, ...known.flatMap(lessOne)]);
  return (words) =>
    words.some(
      (word) =>
        word.length >= long - 1 &&
        !known.some((phrase) => word.startsWith(phrase)) &&
        (slips.has(word) || lessOne(word).some((shorter) => slips.has(shorter))),
    );
}
