import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/core/day.ts';
import { ageFinding, agesOf } from '../../../src/core/insights/ages.ts';
import type { OpenFact, OpenKind } from '../../../src/core/insights/facts.ts';
import { lengthOf, lengthTicks } from '../../../src/core/insights/length.ts';
import { dana, id } from '../records.ts';
import { inWords } from './in-words.ts';

const today = '2026-11-25';
let number = 100;
const open = (kind: OpenKind, days: number, personId: string | null = dana.id): OpenFact => {
  number += 1;
  return { kind, id: id(number), personId, text: `Item ${number}`, since: addToDay(today, -days) };
};
const said = (...list: readonly OpenFact[]) => {
  const found = agesOf(list, today);
  return found && inWords(ageFinding(found, (who) => (who === dana.id ? 'Dana' : null)));
};

describe('how long things have been open', () => {
  it('three rows, the oldest first, and none younger than new', () => {
    const found = agesOf([open('mine', 3), open('question', 40), open('mine', 9), open('theirs', -1)], today);
    expect(found?.rows.map(({ kind, items }) => [kind, items.map(({ days }) => days)])).toEqual([
      ['mine', [9, 3]],
      ['theirs', [0]],
      ['question', [40]],
    ]);
    expect(found?.oldest.days).toBe(40);
  });
  it('nothing open is nothing to draw', () => {
    expect(agesOf([], today)).toBeNull();
  });
  it.each([
    ['One question to Dana has been open for 12 weeks', [open('question', 84), open('mine', 20)]],
    ['One promise to Dana has been open for 2 weeks', [open('mine', 14)]],
    ['One promise of Dana has been open for 6 months', [open('theirs', 190)]],
    ['One promise to you has been open for 3 years', [open('theirs', 1100, id(9))]],
    ['One question has been open for 5 weeks', [open('question', 35, null)]],
    ['2 things are open, none older than two weeks', [open('mine', 13), open('question', 1)]],
    ['1 thing is open, less than two weeks old', [open('mine', 13)]],
  ])('%s', (sentence, list) => {
    expect(said(...list)).toBe(sentence);
  });
});

describe('lengths', () => {
  it.each([
    [0, 0, 'day'],
    [13, 13, 'day'],
    [14, 2, 'week'],
    [59, 8, 'week'],
    [60, 2, 'month'],
    [700, 23, 'month'],
    [740, 2, 'year'],
  ])('%i days', (days, n, unit) => {
    expect(lengthOf(days)).toEqual({ n, unit });
  });
  it('along an axis: a few, evenly apart, in the unit that is said', () => {
    const ticks = (days: number, most: number) =>
      lengthTicks(days, most).map(({ length: { n, unit } }) => `${n} ${unit}`);
    expect(ticks(90, 3)).toEqual(['4 week', '8 week', '12 week']);
    expect(ticks(28, 3)).toEqual(['2 week', '4 week']);
    expect(ticks(700, 3)).toEqual(['6 month', '12 month', '18 month']);
    for (const days of [7, 30, 91, 400, 3_650, 40_000]) expect(lengthTicks(days, 3).length).toBeLessThanOrEqual(3);
  });
});
