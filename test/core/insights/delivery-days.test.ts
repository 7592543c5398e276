import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/core/day.ts';
import { deliveryDays, deliveryFinding, middleOf } from '../../../src/core/insights/delivery-days.ts';
import type { PromiseFact } from '../../../src/core/insights/facts.ts';
import { dana, id } from '../records.ts';
import { inWords } from './in-words.ts';

const period = { from: '2026-01-01', to: '2026-11-25' };
const due = '2026-06-15';
const by = (owner: 'me' | 'them', ...days: number[]) =>
  days.map(
    (late): PromiseFact => ({
      owner,
      personId: dana.id,
      state: 'delivered',
      due,
      deliveredOn: addToDay(due, late),
      moved: 0,
    }),
  );
const said = (list: readonly PromiseFact[], name: string | null = 'Dana') => {
  const found = deliveryDays(list, period);
  return found && inWords(deliveryFinding(found, name));
};

describe('days early and late', () => {
  it('counts each number of days, earliest first', () => {
    const found = deliveryDays([...by('me', -2, 0, -2), ...by('them', 5, -2)], period);
    expect(found).toMatchObject({
      whose: dana.id,
      counts: [
        { days: -2, mine: 2, theirs: 1 },
        { days: 0, mine: 1, theirs: 0 },
        { days: 5, mine: 0, theirs: 1 },
      ],
    });
  });
  it('leaves out what is open, had no day, or was delivered at another time', () => {
    const [one] = by('me', 1);
    if (!one) throw new Error('There is one.');
    const others = [
      { ...one, state: 'open' as const, deliveredOn: null },
      { ...one, due: null },
      { ...one, deliveredOn: '2025-12-31' },
    ];
    expect(deliveryDays([...by('me', 1, 1), ...others], period)).toBeNull();
    expect(deliveryDays([...by('me', 1, 1, 1), ...others], period)?.mine).toEqual([1, 1, 1]);
  });
});

describe('as a sentence', () => {
  it.each([
    ['3 of your 4 promises came early, typically by 2 days', by('me', -9, -2, -1, 4)],
    ['3 of your 3 promises came late, typically by 1 day', by('me', 1, 1, 30)],
    ['2 of your 3 promises came on the day', by('me', 0, 0, 3)],
    ['Of your 4 promises, 2 came early, 1 on the day, 1 late', by('me', -1, -1, 0, 3)],
    ['3 of your 3 promises came late, typically by 2 days', [...by('me', 2, 2, 2), ...by('them', -1, -1, -1, -1)]],
    ['Dana: 2 of 3 promises came late, typically by 4 days', [...by('me', -1, -1), ...by('them', 4, 5, 0)]],
  ])('%s', (sentence, list) => {
    expect(said(list)).toBe(sentence);
  });
  it('of several others, and of one without a name', () => {
    const several = [...by('them', 4, 5), ...by('them', 6).map((one) => ({ ...one, personId: id(9) }))];
    expect(deliveryDays(several, period)?.whose).toBeNull();
    expect(said(several, null)).toBe('3 of 3 promises from others came late, typically by 5 days');
  });
});

it('the middle is a number that is there', () => {
  expect([middleOf([3]), middleOf([9, 1]), middleOf([5, 1, 30])]).toEqual([3, 1, 5]);
});
