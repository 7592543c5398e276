/**
 * Looks a letter over for wording that may be heard as something else than meant: leaving, an ultimatum, a comparison,
 * pay before purpose, no purpose at all. It never stands in the way: it says why, and has a calmer sentence ready.
 */
import type { Message } from '../message.ts';
import type { LetterKind } from '../sent.ts';
import {
  calmerThanNames,
  commonWords,
  moneySigns,
  namedComparisons,
  payWords,
  phrases,
  purposeSentence,
  purposeWords,
  type WordingRule,
} from './wording-english.ts';

export interface Finding {
  readonly rule: WordingRule;
  readonly in: 'subject' | 'body';
  /** Where the words stand, in UTF-16 units; both 0 where something is missing. */
  readonly from: number;
  readonly to: number;
  /** The words themselves, `''` where something is missing. */
  readonly words: string;
  readonly why: Message;
  /** The part that `calmer` takes the place of; empty where it is only put in. */
  readonly replace: { readonly from: number; readonly to: number };
  readonly calmer: string;
}

const whys: Readonly<Record<WordingRule, Message>> = {
  leaving: { id: 'wording.leaving' },
  ultimatum: { id: 'wording.ultimatum' },
  comparison: { id: 'wording.comparison' },
  'pay-first': { id: 'wording.pay-first' },
  'no-purpose': { id: 'wording.no-purpose' },
};
const aboutPay: ReadonlySet<LetterKind> = new Set(['request', 'guidance']);

// Letters of any script count as letters, or "notice" would be found in a longer word.
const whole = (pattern: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, flags);
const any = (patterns: readonly string[]) => whole(patterns.join('|'), 'giu');

const searched = phrases.map((phrase) => ({ ...phrase, find: whole(phrase.pattern, 'giu') }));
const named = whole(namedComparisons.join('|'), 'gu');
const pay = new RegExp(`${any(payWords).source}|${moneySigns}`, 'giu');
const purpose = any(purposeWords);
const common = any(commonWords);

/** One apostrophe for all; as long as before, so that places stay places. */
const evened = (text: string) => text.replace(/[‘’‛`´]/gu, "'");

/** The sentence around a place. A line break ends one, as greetings and lists have no full stop. */
function sentenceAt(text: string, from: number, to: number): { from: number; to: number } {
  const before = text.slice(0, from);
  const start = Math.max(before.lastIndexOf('\n') + 1, /.*[.?!…]["”’)]?\s+/su.exec(before)?.[0].length ?? 0);
  const rest = /[.?!…]+["”’)]?|\n|$/u.exec(text.slice(to));
  const end = to + (rest?.index ?? 0) + (rest?.[0] === '\n' ? 0 : (rest?.[0].length ?? 0));
  const lead = /^[–•-]\s+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { from: start + lead, to: end };
}

/** Where the first paragraph begins after the greeting. */
function afterGreeting(text: string): number {
  return /^[^\n]{0,60},[ \t]*\n+/u.exec(text)?.[0].length ?? 0;
}

function byPhrase(text: string, where: Finding['in']): Finding[] {
  const even = evened(text);
  const hits = [
    ...searched.flatMap(({ rule, calmer, find }) => [...even.matchAll(find)].map((hit) => ({ rule, calmer, hit }))),
    ...[...even.matchAll(named)].map((hit) => ({ rule: 'comparison' as const, calmer: calmerThanNames, hit })),
  ];
  return hits.map(({ rule, calmer, hit }) => {
    const from = hit.index;
    const to = from + hit[0].length;
    const replace = sentenceAt(even, from, to);
    return { rule, in: where, from, to, words: text.slice(from, to), why: whys[rule], replace, calmer };
  });
}

function purposeFinding(text: string, rule: 'pay-first' | 'no-purpose', words: RegExpMatchArray | null): Finding {
  const at = afterGreeting(text);
  const from = words?.index ?? 0;
  const to = from + (words?.[0].length ?? 0);
  const gap = text.slice(at).trim() === '' ? '' : '\n\n';
  const calmer = `${purposeSentence}${gap}`;
  return {
    rule,
    in: 'body',
    from,
    to,
    words: text.slice(from, to),
    why: whys[rule],
    replace: { from: at, to: at },
    calmer,
  };
}

function byPurpose(text: string, kind: LetterKind): Finding[] {
  const even = evened(text);
  const [money] = aboutPay.has(kind) ? [...even.matchAll(pay)] : [];
  const [first] = [...even.matchAll(purpose)];
  if (money !== undefined && (first === undefined || first.index > money.index))
    return [purposeFinding(text, 'pay-first', money)];
  // Of another language nothing is claimed, nor of a text that has hardly begun.
  const english = [...even.matchAll(common)].length >= 3;
  return kind === 'request' && first === undefined && english ? [purposeFinding(text, 'no-purpose', null)] : [];
}

/** Of findings that overlap the first and longest stays. */
function apart(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || one.from >= last.to || last.from === last.to) kept.push(one);
  }
  return kept;
}

/** What to look at again in a letter of this kind, in the order of the text, the subject first. */
export function checkWording(kind: LetterKind, { subject, body }: { subject: string; body: string }): Finding[] {
  const inBody = [...byPhrase(body, 'body'), ...byPurpose(body, kind)];
  return [...apart(byPhrase(subject, 'subject')), ...apart(inBody)];
}

/** The text with the calmer wording of `finding` in it. */
export function calmed(text: string, { replace, calmer }: Finding): string {
  return text.slice(0, replace.from) + calmer + text.slice(replace.to);
}
