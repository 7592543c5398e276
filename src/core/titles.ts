/** What a title alone says about an event. Never more than a clue: people name events as they like. */
import { asWords, foldTitle, signFinder, wordFinder, wordSet } from './title-fold.ts';
import { oneOnOneSigns, oneOnOneWords, personalWords, plainSigns, plainWords } from './title-words.ts';
import { groupSigns, groupWords, otherSigns, otherThings, ratioWords, taskWords } from './title-words-against.ts';

/**
 * `says`: it calls itself a one-on-one. `against`: it names something else. `personal`: catch-up and the like.
 * `plain`: weekly, sync and the like. `nothing`: none of these.
 */
export type TitleClue = 'says' | 'against' | 'personal' | 'plain' | 'nothing';

const saysWord = wordFinder(oneOnOneWords);
const saysSign = signFinder(oneOnOneSigns);
const otherWord = wordFinder(otherThings);
const otherSign = signFinder(otherSigns);
const groupWord = wordFinder(groupWords);
const groupSign = signFinder(groupSigns);
const personalWord = wordFinder(personalWords);
const plainWord = wordFinder(plainWords);
const plainSign = signFinder(plainSigns);
const ratios = wordSet(ratioWords);
const tasks = wordSet(taskWords);
const pluralCrowd = /\b(?:with|mit|avec|con|com)\s+(?:the |my |our |all )*(?:team|reports|directs|everyone|all)\b/;
const hasAccompaniment = /\bwith\b|\bw\/|\bmit\b|\bavec\b|\bcon\b|\bcom\b/;

// 1, joined, then 1. Outside: no letter or digit before or after, no digit beyond a sign (11:1, 1:1:1, 1-1.5), no `%`.
const coreForm =
  /(?<![a-z0-9%]|\d[:.,/-])1(?:\s?[:∶x×]\s?|[-‐‑–—−/]|\s[-–—]\s|\s?(?:on|to|zu|a|op|na|на|til|till|v|vs|対|对|對|대)\s?|-(?:on|to|zu|a|op|na|на|till)-|-2-)1(?<plural>'?s)?(?![a-z0-9%]|[:.,/-]\d)/gu;
const withNumber = /(?<!\d)121\s+(?:with|w\/)/;

type Core = 'none' | 'firm' | 'plural' | 'date-like' | 'ratio' | 'denied';

function wordBefore(folded: string, at: number): string {
  return (
    asWords(folded.slice(Math.max(0, at - 40), at))
      .trim()
      .split(' ')
      .at(-1) ?? ''
  );
}

function wordAfter(folded: string, at: number): string {
  return (
    asWords(folded.slice(at, at + 40))
      .trim()
      .split(' ')
      .at(0) ?? ''
  );
}

function coreOf(folded: string): Core {
  let found: Core = 'none';
  for (const match of folded.matchAll(coreForm)) {
    const before = wordBefore(folded, match.index);
    if (before === 'no' || before === 'kein' || before === 'cancel') return 'denied';
    const after = wordAfter(folded, match.index + match[0].length);
    if (ratios.has(before) || ratios.has(after)) found = found === 'none' ? 'ratio' : found;
    else if (match.groups?.['plural'] !== undefined) found = found === 'firm' ? found : 'plural';
    else if (match[0].includes('/')) found = found === 'firm' ? found : 'date-like';
    else found = 'firm';
  }
  return found === 'none' && withNumber.test(folded) ? 'firm' : found;
}

/** Takes every "1:1" in any of its spellings out of a folded text. */
export function withoutCore(folded: string): string {
  return folded.replace(coreForm, ' ');
}

/** What `title` says, as one clue. */
export function clueOf(title: string): TitleClue {
  const folded = foldTitle(title);
  const spaced = asWords(folded);
  if (otherWord(spaced) || otherSign(folded)) return 'against';
  const core = coreOf(folded);
  const says = core === 'firm' || saysWord(spaced) || saysSign(folded);
  const first = spaced.trim().split(' ').at(0) ?? '';
  if (core === 'denied') return 'against';
  if ((says || core === 'plural') && tasks.has(first)) return 'against';
  if (core === 'plural' && pluralCrowd.test(folded)) return 'against';
  if ((core === 'plural' || core === 'date-like') && hasAccompaniment.test(folded)) return 'says';
  if (core === 'ratio' && !saysWord(spaced)) return 'nothing';
  if (says) return 'says';
  if (groupWord(spaced) || groupSign(folded)) return 'against';
  if (personalWord(spaced)) return 'personal';
  if (core === 'plural' || core === 'date-like') return 'plain';
  return plainWord(spaced) || plainSign(folded) ? 'plain' : 'nothing';
}
