/** What holds for every question of the bank. */
import { describe, expect, it } from 'vitest';
import { relationships } from '../../../src/core/people.ts';
import { bank, bankFor, sentenceId } from '../../../src/core/questions/bank.ts';
import { themes } from '../../../src/core/questions/bank-question.ts';
import { alike, wordingOf } from '../../../src/core/questions/wording.ts';
import words from '../../../src/locales/en/question-bank.json';
import themeWords from '../../../src/locales/en/questions.json';

const sentences: Readonly<Record<string, string>> = words;
const texts = Object.entries(sentences);
const failing = (wrong: (text: string) => boolean) => texts.filter(([, text]) => wrong(text)).map(([id]) => id);

describe('the bank', () => {
  it('has between 160 and 200 questions, at least eight of each theme and twenty for each relationship', () => {
    expect(bank.length).toBeGreaterThanOrEqual(160);
    expect(bank.length).toBeLessThanOrEqual(200);
    const few = [
      ...themes.filter((theme) => bank.filter((one) => one.theme === theme).length < 8),
      ...relationships.filter((relationship) => bankFor(relationship).length < 20),
    ];
    expect(few).toEqual([]);
  });

  it('has words for every key, and a key for all words', () => {
    expect(bank.map(({ key }) => sentenceId(key)).toSorted()).toEqual(Object.keys(sentences).toSorted());
  });

  it('asks: one line of at most 110 characters, one question mark, at its end', () => {
    expect(failing((text) => text.length > 110 || !/^\p{Lu}[^?\n]*\?$/u.test(text))).toEqual([]);
  });

  it('speaks to the other one and never of them, without jargon and without asking for feedback', () => {
    expect(failing((text) => /\b(?:he|she|him|her|his|hers|he’s|she’s)\b/i.test(text))).toEqual([]);
    expect(
      failing((text) => /feedback|synerg|leverage|stakeholder|bandwidth|deep dive|circle back|KPI|!/i.test(text)),
    ).toEqual([]);
  });

  it('is open: no question that yes or no would answer', () => {
    expect(failing((text) => /^(?:are|is|do|does|did|can|could|will|would|should|have|has|am)\b/i.test(text))).toEqual(
      [],
    );
  });

  it('has no two that are alike', () => {
    const wordings = texts.map(([id, text]) => ({ id, wording: wordingOf(text) }));
    const pairs = wordings.flatMap((a, at) =>
      wordings.slice(at + 1).flatMap((b) => (alike(a.wording, b.wording) ? [`${a.id} = ${b.id}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  it('asks again after eight to twenty-six weeks, or never', () => {
    const odd = bank.filter(({ againAfter }) => againAfter !== null && (againAfter < 8 || againAfter > 26));
    expect(odd.map(({ key }) => key)).toEqual([]);
    expect(bank.some(({ againAfter }) => againAfter === null)).toBe(true);
  });

  it('names each theme', () => {
    const named: Readonly<Record<string, string>> = themeWords;
    const missing = themes.flatMap((theme) =>
      [`questions.theme-${theme}`, `questions.untouched-${theme}`].filter((id) => !(id in named)),
    );
    expect(missing).toEqual([]);
  });
});

describe('wording', () => {
  const same = (a: string, b: string) => alike(wordingOf(a), wordingOf(b));
  it('is the same whatever the case, the accents and the signs', () => {
    expect(same('What should I stop doing?', '  what should i STOP doing')).toBe(true);
    expect(same('Où est le café?', 'ou est le cafe')).toBe(true);
  });
  it('is nearly the same with a word more', () => {
    expect(
      same('Where could I show our results beyond the team?', 'Where could I show the results beyond our team now?'),
    ).toBe(true);
  });
  it('is another question where a word that counts is another', () => {
    expect(same('Who decides on the night depots?', 'Who decides on the winter plan?')).toBe(false);
    expect(same('What would ready me to lead a team?', 'What would ready me for the next step?')).toBe(false);
  });
  it('needs short questions to be equal, and never takes two without letters for the same', () => {
    expect(same('What next?', 'Who next?')).toBe(false);
    expect(same('???', '!')).toBe(false);
  });
});
