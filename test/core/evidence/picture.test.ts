import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/core/day.ts';
import { dotsOf } from '../../../src/core/evidence/dots.ts';
import { spread } from '../../../src/core/evidence/spread.ts';
import { labelled, timeAxis } from '../../../src/core/evidence/time-axis.ts';
import { feedback, lines, result } from './evidence-stand.ts';

describe('dots that would lie on each other', () => {
  it('move apart around where they belong, and stay where there is room', () => {
    expect(spread([10, 100, 100, 190], 20, 0, 200)).toEqual([10, 90, 110, 190]);
    expect(spread([100, 110, 118], 20, 0, 200)).toEqual([89.33333333333333, 109.33333333333333, 129.33333333333331]);
  });
  it('stay inside at both ends', () => {
    expect(spread([0, 0, 0], 10, 5, 100)).toEqual([5, 15, 25]);
    expect(spread([99, 100, 100], 10, 5, 95)).toEqual([75, 85, 95]);
  });
  it('share the room where there is too little', () => {
    expect(spread([1, 2, 3, 4, 5], 50, 0, 100)).toEqual([0, 25, 50, 75, 100]);
  });
  it('always: in order, apart, inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 60 }), (places) => {
        const wanted = places.toSorted((a, b) => a - b);
        const placed = spread(wanted, 13, 6, 594);
        const step = Math.min(13, 588 / Math.max(1, wanted.length - 1));
        expect(placed).toHaveLength(wanted.length);
        placed.forEach((x, index) => {
          expect(x).toBeGreaterThanOrEqual(6 - 1e-6);
          expect(x).toBeLessThanOrEqual(594 + 1e-6);
          if (index > 0) expect(x - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(step - 1e-6);
        });
      }),
    );
  });
});

describe('the dots of a row', () => {
  const axis = timeAxis({ from: '2026-01-01', to: '2026-12-31' }, 365);
  const room = { gap: 15, from: 6, to: 359 };
  it('one for each line while there is room', () => {
    const dots = dotsOf(lines([result('2026-03-10')], [feedback('2026-03-11', [])]).toReversed(), axis.placeOf, room);
    expect(dots.map(({ kind, lines: of }) => [kind, of.length])).toEqual([
      ['result', 1],
      ['feedback', 1],
    ]);
    expect((dots[1]?.x ?? 0) - (dots[0]?.x ?? 0)).toBeCloseTo(15, 5);
  });
  it('thousands become few, each with all that it stands for, and the kinds stay apart', () => {
    const many = Array.from({ length: 3000 }, (_, n) => result(addToDay('2026-01-01', n % 365)));
    const all = lines(many, [feedback('2026-05-05', [])]).toReversed();
    const dots = dotsOf(all, axis.placeOf, room);
    expect(dots.length).toBeLessThan(26);
    expect(dots.reduce((n, { lines: of }) => n + of.length, 0)).toBe(3001);
    expect(dots.filter(({ kind }) => kind === 'feedback')).toHaveLength(1);
  });
});

describe('the axis', () => {
  it('a band for each month, and its label where there is room', () => {
    const axis = timeAxis({ from: '2026-01-01', to: '2026-11-30' }, 700);
    expect(axis.bands.map(({ day, names }) => `${day} ${names}`)).toHaveLength(11);
    expect(axis.bands[10]).toMatchObject({ day: '2026-11-01', to: 700, names: 'month' });
    expect(labelled(axis)).toHaveLength(11);
    const narrow = timeAxis({ from: '2026-01-01', to: '2026-11-30' }, 300);
    expect(labelled(narrow).length * 34).toBeLessThanOrEqual(300 + 34);
  });
  it('years over many years, from the first month on', () => {
    const { bands } = timeAxis({ from: '2017-03-01', to: '2026-11-30' }, 700);
    expect(bands[0]?.day).toBe('2017-03-01');
    expect(bands.slice(1).map(({ day }) => day)).toEqual(
      [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => `${year}-01-01`),
    );
    expect(new Set(bands.map(({ names }) => names))).toEqual(new Set(['year']));
  });
  it('months over two years, each January by its year', () => {
    const { bands } = timeAxis({ from: '2025-12-01', to: '2026-11-30' }, 700);
    expect(bands.map(({ names }) => names).slice(0, 3)).toEqual(['month', 'year', 'month']);
  });
  it('a day stands within its month, and one outside at the edge', () => {
    const axis = timeAxis({ from: '2026-01-01', to: '2026-11-30' }, 700);
    const march = axis.bands[2];
    expect(axis.placeOf('2026-03-31')).toBeGreaterThan(march?.from ?? 0);
    expect(axis.placeOf('2026-03-31')).toBeLessThan(march?.to ?? 0);
    expect(axis.placeOf('2027-02-01')).toBe(700);
    expect(axis.placeOf('2025-02-01')).toBe(0);
  });
});
