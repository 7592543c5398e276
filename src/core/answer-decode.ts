/** What an answer may come to, by the words that were heard. A suggestion with its reason, never a judgement. English. */
import {
  agreements,
  conditions,
  hedges,
  laterTimes,
  plainLater,
  refusals,
  turnedConditions,
  turnedYes,
} from './answer-words.ts';
import type { Message } from './message.ts';
import type { AnswerKind } from './plan.ts';

export interface Decoded {
  readonly kind: AnswerKind;
  readonly why: Message;
}

const plain = (heard: string) => heard.normalize('NFC').toLowerCase().replace(/[‘’ʼ]/gu, "'");

// Between the words of a phrase any pause: a space, a comma, a dash.
function finder(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((phrase) => phrase.split(' ').join("[^\\p{L}\\p{N}']+"));
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}'])`, 'u');
}

const finders = {
  turnedYes: finder(turnedYes),
  turnedConditions: finder(turnedConditions),
  hedges: finder([...hedges, 'see if', 'know if', 'wonder if']),
  plainLater: finder(plainLater),
  conditions: finder(conditions),
  laterTimes: finder(laterTimes),
  refusals: finder(refusals),
  agreements: finder(agreements),
};

const months = 'january|february|april|june|july|august|september|october|november|december';
const dated = new RegExp(
  [
    `\\b(?:${months})\\b`,
    // "may" and "march" are also verbs.
    '\\b(?:in|by|until|of|early|late|mid)[- ](?:march|may)\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:march|may)\\b|\\b(?:march|may) \\d',
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)\\b',
    '\\bnext (?:week|month|quarter|year)\\b',
    '\\bin (?:a|an|one|two|three|four|six|\\d+) (?:days?|weeks?|months?)\\b',
    '\\bend of (?:the |this )?(?:week|month|quarter|year)\\b',
    '\\btomorrow\\b|\\bq[1-4]\\b|\\b20\\d\\d\\b',
  ].join('|'),
  'u',
);

/** True where the words name a day, a month or a stretch of the calendar. */
export const namesDate = (heard: string): boolean => dated.test(plain(heard));

const calendarNames = new RegExp(`^(?:${months}|march|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$`, 'u');

/** True where the words say who: the speaker ("I will"), or a name inside a sentence. */
export function namesPerson(heard: string): boolean {
  if (/\bi(?:'ll| will)\b(?! (?:see|think))/u.test(plain(heard))) return true;
  const inside = heard.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]*/gu);
  return [...inside].some(([word]) => !/^I(?:['’]\p{L}+)?$/u.test(word) && !calendarNames.test(word.toLowerCase()));
}

const because = (kind: AnswerKind, found: RegExpExecArray): Decoded => ({
  kind,
  why: { id: `pitch.why-${kind}`, values: { words: found[0] } },
});

function vagueWhy(heard: string): Message {
  return namesPerson(heard) ? { id: 'pitch.why-no-date' } : { id: 'pitch.why-no-date-no-name' };
}

/** What these words tend to come to; null where nothing in them tells. */
export function decodeAnswer(heard: string): Decoded | null {
  const text = plain(heard);
  const find = (list: keyof typeof finders) => finders[list].exec(text);
  const turned = find('turnedYes');
  if (turned) return because('yes', turned);
  const strict = find('turnedConditions');
  if (strict) return because('yes-if', strict);
  const later = find('plainLater');
  if (later) return because('not-now', later);
  const opening = /^[^\p{L}]*no(?![\p{L}'])/u.exec(text);
  if (opening) return { kind: 'no', why: { id: 'pitch.why-no', values: { words: 'no' } } };
  if (find('hedges')) {
    const day = dated.exec(text);
    return day ? because('not-now', day) : { kind: 'vague', why: vagueWhy(heard) };
  }
  const order = [
    ['conditions', 'yes-if'],
    ['refusals', 'no'],
    ['laterTimes', 'not-now'],
    ['agreements', 'yes'],
  ] as const;
  for (const [list, kind] of order) {
    const found = find(list);
    if (found) return because(kind, found);
  }
  const day = dated.exec(text);
  return day ? because('not-now', day) : null;
}
