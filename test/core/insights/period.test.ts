import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/core/day.ts';
import { type Grain, monthStarts, partAt, partsOf, periodOf } from '../../../src/core/insights/period.ts';

const today = '2026-11-25';

describe('the period that is looked at', () => {
  it('a quarter is this month and the two before, also across New Year', () => {
    expect(periodOf('quarter', today, null)).toMatchObject({ from: '2026-09-01', to: today, grain: 'month' });
    expect(periodOf('quarter', '2026-01-31', null).parts).toEqual([
      { from: '2025-11-01', to: '2025-11-30' },
      { from: '2025-12-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-01-31' },
    ]);
  });
  it('a year is this calendar year, by quarters', () => {
    const { from, to, parts } = periodOf('year', today, '2020-01-01');
    expect([from, to, parts.map((part) => part.from)]).toEqual([
      '2026-01-01',
      today,
      ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'],
    ]);
  });
  it.each([
    ['2026-11-20', 'quarter', '2026-10-01', 1],
    ['2024-02-10', 'quarter', '2024-01-01', 12],
    ['2023-12-31', 'year', '2023-01-01', 4],
    ['2016-05-05', 'year', '2016-01-01', 11],
    // A typing error is no reason to draw two thousand years.
    ['0026-05-05', 'year', '1996-01-01', 31],
  ] as const)('all since %s is by %s', (earliest, grain, from, n) => {
    const period = periodOf('all', today, earliest);
    expect([period.grain, period.from, period.parts.length]).toEqual([grain, from, n]);
  });
  it('all of nothing, or of what is still to come, is this year', () => {
    for (const earliest of [null, '2027-01-01']) expect(periodOf('all', today, earliest).from).toBe('2026-01-01');
  });
});

it('each day lies in exactly the part that its place says', () => {
  const stretch = { from: '2023-02-11', to: '2026-11-25' };
  for (const grain of ['month', 'quarter', 'year'] satisfies Grain[]) {
    const parts = partsOf(stretch, grain);
    for (let day = stretch.from; day <= stretch.to; day = addToDay(day, 1)) {
      const part = parts[partAt(parts, grain, day)];
      if (!part || day < part.from || day > part.to) throw new Error(`${day} is not in its ${grain}`);
    }
    expect(parts.slice(1).every(({ from }, at) => from === addToDay(parts[at]?.to ?? '', 1))).toBe(true);
  }
});

it('months along an axis: every third begins with January', () => {
  expect(monthStarts({ from: '2025-12-15', to: '2026-08-01' }, 3)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01']);
  expect(monthStarts({ from: '2026-01-01', to: '2026-02-28' }, 1)).toEqual(['2026-01-01', '2026-02-01']);
});
