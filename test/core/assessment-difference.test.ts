import { describe, expect, it } from 'vitest';
import { levels } from '../../src/core/assessment.ts';
import { differenceOf, isAboutDifference, questionsAbout } from '../../src/core/assessment-difference.ts';
import type { Level } from '../../src/core/standing.ts';
import words from '../../src/locales/en/assessment.json';
import { view } from './seen-work.ts';

const difference = (me: Level | null, them: Level | null, guess: Level | null = null) =>
  differenceOf({
    me: me && view('me', me),
    them: view('them', them),
    guess: guess && view('guess', guess),
  });
const keys = (...args: Parameters<typeof difference>) => {
  const found = difference(...args);
  return found && questionsAbout(found).map(({ key }) => key);
};
const catalogue: Readonly<Record<string, string>> = words;
const said = (...args: Parameters<typeof difference>) => {
  const found = difference(...args);
  return found && questionsAbout(found).map(({ text }) => catalogue[text.id]);
};

describe('the difference', () => {
  it.each([
    ['outstanding', 'developing', 'lower-two'],
    ['outstanding', 'strong', 'lower'],
    ['strong', 'developing', 'lower'],
    ['strong', 'strong', 'equal'],
    ['developing', 'strong', 'higher'],
    ['developing', 'outstanding', 'higher'],
  ] as const)('mine %s, theirs %s: %s', (me, them, kind) => {
    expect(difference(me, them)?.kind).toBe(kind);
  });
  it('is not known until both have a level', () => {
    expect(difference(null, 'strong')).toBeNull();
    expect(difference('strong', null)).toBeNull();
  });
  it('is a surprise where I had guessed otherwise', () => {
    expect(difference('strong', 'strong')?.surprise).toBeNull();
    expect(difference('strong', 'strong', 'strong')?.surprise).toBeNull();
    expect(difference('strong', 'strong', 'outstanding')?.surprise).toBe('worse');
    expect(difference('strong', 'strong', 'developing')?.surprise).toBe('better');
  });
});

describe('what to ask about it', () => {
  it('three questions of its kind', () => {
    expect(keys('outstanding', 'strong')).toEqual(['difference.lower.1', 'difference.lower.2', 'difference.lower.3']);
  });
  it('with a surprise, one about that in second place', () => {
    expect(keys('strong', 'outstanding', 'strong')).toEqual([
      'difference.higher.1',
      'difference.surprise-better.1',
      'difference.higher.2',
    ]);
  });
  it('names the level that I had in mind', () => {
    expect(said('outstanding', 'strong')?.[0]).toBe('What would I be doing if you said outstanding?');
    expect(said('strong', 'developing')?.[0]).toBe('What would I be doing if you said strong?');
  });
  it('looks ahead where both agree', () => {
    expect(said('outstanding', 'outstanding')?.[0]).toBe('What should I take on next, so that it stays this way?');
  });
  it('has words for every difference there can be, three each, and each key once', () => {
    for (const me of levels)
      for (const them of levels)
        for (const guess of [null, ...levels]) {
          const asked = said(me, them, guess);
          expect(asked?.filter((text) => text?.endsWith('?'))).toHaveLength(3);
          expect(new Set(keys(me, them, guess)).size).toBe(3);
        }
  });
  it('is told from other questions by its key', () => {
    expect(isAboutDifference({ bankKey: 'difference.lower.1' })).toBe(true);
    expect(isAboutDifference({ bankKey: 'how-you-see-me.no-too-late' })).toBe(false);
    expect(isAboutDifference({ bankKey: null })).toBe(false);
  });
});
