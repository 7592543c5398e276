/** The user's own rules for titles. */
import type { Knowledge } from './knowledge.ts';
import { foldTitle } from './title-fold.ts';

export type TitleRule = Knowledge['titleRules'][number];

const letter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words, or tie endings to them. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const plain = (text: string) => foldTitle(text).replace(/\s+/gu, ' ').trim();
const bounded = (sign: string | undefined): boolean => sign !== undefined && letter.test(sign) && !unspaced.test(sign);

/** True where `words` stand in a folded title; at their ends no word of the title may go on. */
function stands(words: string, title: string): boolean {
  const first = [...words][0];
  const last = [...words].at(-1);
  for (let at = title.indexOf(words); at >= 0; at = title.indexOf(words, at + 1)) {
    const before = [...title.slice(Math.max(0, at - 2), at)].at(-1);
    const after = [...title.slice(at + words.length, at + words.length + 2)][0];
    if (!(bounded(first) && bounded(before)) && !(bounded(last) && bounded(after))) return true;
  }
  return false;
}

/** The first of the user's rules that fits `title`, whatever its case and accents; null where none does. */
export function ruleFor(title: string, rules: readonly TitleRule[]): TitleRule | null {
  if (rules.length === 0) return null;
  const folded = plain(title);
  return (
    rules.find(({ words }) => {
      const wanted = plain(words);
      return wanted !== '' && stands(wanted, folded);
    }) ?? null
  );
}
