/** "1:1" in titles, in all its spellings, and what only looks like it. */
import { foldedWords, listOf, signFinder, wordSet } from './title-fold.ts';
import { deniedBy, heapedAs, numberedBy, ratioWords } from './title-words-group.ts';

/**
 * `firm`: a one-on-one. `plural`: "1:1s", "1:1 week". `date-like`: "1/1". `ratio`: a ratio, a score or a number. `denied`: "no 1:1".
 */
export type Core = 'none' | 'firm' | 'plural' | 'date-like' | 'ratio' | 'denied';

const between = 'on|to|zu|a|à|op|na|на|la|til|till|mot|v|vs|e|x|o|az|στο|προς|על|ل|对|対|對|대';
// 1, joined, then 1. Outside: no letter or digit before or after, no digit beyond a sign (11:1, 1:1:1, 1-1.5), no `%`.
const form =
  `(?<![a-z0-9%]|\\d[:.,/-]|\\d\\s[x:-]\\s)[1١۱](?:\\s?[:;∶×*]\\s?|[-‐‑–—−/]|\\s[-–—]\\s|\\s?(?:${between})\\s?` +
  `|-(?:${between})-|-2-|'?[ea]\\s?)[1١۱](?<plural>'?s|'er|er|'lar)?(?![a-z0-9%]|[:.,/-]\\d)`;
const coreForm = new RegExp(form, 'gu');
const coreAsWritten = new RegExp(form.replace("'?s", "['’]?s"), 'giu');
const withNumber = /(?<!\d)121\s+(?:with|w\/|w)\b/;

const ratios = wordSet(ratioWords);
const numbered = wordSet(numberedBy);
const heaps = wordSet(heapedAs);
const denials = wordSet(deniedBy);
const ratioSign = signFinder(listOf('模型, 比例, 縮尺, 비율, 复制, 映射'));

/** What kind of "1:1" stands in a folded title. */
export function coreOf(folded: string): Core {
  let found: Core = 'none';
  for (const match of folded.matchAll(coreForm)) {
    const end = match.index + match[0].length;
    const before = foldedWords(folded.slice(Math.max(0, match.index - 40), match.index));
    const after = foldedWords(folded.slice(end, end + 40));
    // A skip-level 1:1 is one; level 1-1 is a place in a game.
    const last = before.at(-2) === 'skip' ? '' : (before.at(-1) ?? '');
    if (denials.has(last) || denials.has(before.slice(-2).join(' '))) return 'denied';
    if (ratios.has(last) || ratios.has(after[0] ?? '') || numbered.has(last) || ratioSign(folded))
      found = found === 'none' ? 'ratio' : found;
    else if (match.groups?.['plural'] !== undefined || heaps.has(after[0] ?? ''))
      found = found === 'firm' ? found : 'plural';
    else if (match[0].includes('/')) found = found === 'firm' ? found : 'date-like';
    else found = 'firm';
  }
  return found === 'none' && withNumber.test(folded) ? 'firm' : found;
}

/** Takes every "1:1" in any of its spellings out of a text as written. */
export function withoutCore(text: string): string {
  return text.replace(coreAsWritten, ' ');
}
