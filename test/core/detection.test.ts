/** Holds the figures of the judgement. Of the locked half only figures are printed, in success and in failure. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { guestScore, judgeGuests, judgeTitle, least, titleScore, titlesOf } from '../bench/detection.ts';
import { guestLists } from '../fixtures/guest-lists/guest-lists.ts';
import { facts, knowledge } from './records.ts';

describe.each(['open', 'locked'] as const)('titles, %s half', (half) => {
  it('has enough cases to mean something', () => {
    const { cases, meant } = titleScore(half);
    expect(cases).toBeGreaterThanOrEqual(230);
    expect(meant).toBeGreaterThanOrEqual(75);
  });
  it('what is called likely is right', () => {
    const { precision, claimed } = titleScore(half);
    console.log(`titles, ${half}: precision of likely ${precision.toFixed(3)} (${claimed} claimed)`);
    expect(precision).toBeGreaterThanOrEqual(least.likely);
  });
  it('what is a one-on-one is found', () => {
    const { recall, meant } = titleScore(half);
    console.log(`titles, ${half}: recall ${recall.toFixed(3)} (of ${meant})`);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
  });
  it('a title alone is never certain', () => {
    expect(titlesOf(half).filter((one) => judgeTitle(one) === 'certain').length).toBe(0);
  });
});

describe('guest lists', () => {
  it('has enough cases', () => expect(guestLists.length).toBeGreaterThanOrEqual(40));
  it('what is called certain is right', () => {
    const wrong = guestLists.filter((one) => one.truth !== 'one-on-one' && judgeGuests(one) === 'certain');
    expect(wrong.map(({ title, note }) => `${title}: ${note}`)).toEqual([]);
    expect(guestScore({ orLikely: false }).precision).toBeGreaterThanOrEqual(least.certain);
  });
  it('what is a one-on-one is found', () => {
    const { recall } = guestScore({ orLikely: false });
    console.log(`guest lists: recall of certain ${recall.toFixed(3)}`);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
    expect(guestScore({ orLikely: true }).recall).toBe(1);
  });
});

describe('what judging costs', () => {
  const known = Array.from({ length: 10 }, (_none, n) => ({
    ...{ name: `Dana${n} Okafor${n}`, addresses: [`d${n}@example.com`] },
  }));
  const mine = knowledge({ known, titleRules: [{ words: 'lunch', is: 'none' }] });
  const judged = (title: string) => judge(facts(title), mine);
  const plain = (title: string) =>
    title
      .toLowerCase()
      .normalize('NFKD')
      .split(/\P{L}+/u).length;

  function timed(titles: readonly string[], work: (title: string) => unknown): number {
    const began = performance.now();
    for (const title of titles) work(title);
    return performance.now() - began;
  }
  /** The least that `a` and `b` took in ms, in turn and in slices short enough that some run undisturbed. */
  function least(runs: number, a: () => number, b: () => number): [number, number] {
    const found: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < runs; run += 1) {
      found[0] = Math.min(found[0], a());
      found[1] = Math.min(found[1], b());
    }
    return found;
  }

  it.each([
    ...[
      '1:',
      '1 ',
      '1 - ',
      '1 on ',
      'a / ',
      '<',
      '<-',
      '-',
      ' -',
      'with ',
      ' ',
      'Mira / ',
      'A-B',
      'Ab-',
      '柊さん',
      ' y',
      '[(',
      'w/ ',
    ],
    ...['é', '1:1 ', 'Re: ', '\u0301', '\ufdfa', '🤝', 'Dana1 ', ', ', 'ו', '\u202e'],
  ])('100,000 signs of "%s" take no longer than 500 of them', (pattern) => {
    const hostile = pattern.repeat(100_000).slice(0, 100_000);
    const long = hostile.slice(0, 500);
    timed([long], judged);
    const [most, few] = least(
      5,
      () => timed([hostile], judged),
      () => timed([long], judged),
    );
    expect(most).toBeLessThan(Math.max(few, 0.5) * 25);
  });

  it('a title takes less than 1,000 bare passes over it', () => {
    const titles = titlesOf('open')
      .slice(0, 100)
      .map(({ title }) => title);
    const passes = 100;
    const often = (title: string) => {
      for (let pass = 0; pass < passes; pass += 1) plain(title);
    };
    timed(titles, judged);
    timed(titles, often);
    let sums = [0, 0];
    for (let from = 0; from < titles.length; from += 25) {
      const some = titles.slice(from, from + 25);
      const [judging, bare] = least(
        3,
        () => timed(some, judged),
        () => timed(some, often),
      );
      sums = [(sums[0] ?? 0) + judging, (sums[1] ?? 0) + bare / passes];
    }
    const ratio = (sums[0] ?? 0) / (sums[1] ?? 0);
    console.log(`judging a title takes ${ratio.toFixed(0)} bare passes over it`);
    expect(ratio).toBeLessThan(1_000);
  });
});
