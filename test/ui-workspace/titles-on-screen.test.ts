import { expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import words from '../../src/locales/en/workspace.json';
import { knowledge } from '../core/records.ts';
import { account, danaEvent } from '../store/facts.ts';

const repeating = knowledge({ account, ownAddresses: [account], recurring: true });

/** What the rules make of each title that stands in quotation marks in a sentence, accepted and repeating. */
const judged = (sentence: string) =>
  [...sentence.matchAll(/“([^”]+)”/g)].map(([, title = '']) => judge(danaEvent({ title }), repeating).sureness);

it('what the page says of titles is what the rules make of them', () => {
  expect(judged(words['settings.titles-names'])).toEqual(['likely', 'likely']);
  expect(judge(danaEvent({ title: 'Dana / Mira' }), repeating).sureness).toBe('likely');
  expect(judged(words['settings.titles-catch-up'])).toEqual(['unknown']);
  const known = [{ name: 'Dana Okafor', addresses: [] }];
  expect(judge(danaEvent({ title: 'Catch-up Dana' }), { ...repeating, known }).sureness).toBe('likely');
  expect(judged(words['settings.titles-stand-up'])).toEqual(['no', 'no']);
});
