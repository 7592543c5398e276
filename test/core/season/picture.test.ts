import { expect, it } from 'vitest';
import { pictureOf, unknownAfter } from '../../../src/core/season/picture.ts';
import { dana, decidedOn, on, people, planOf, promotion, step, today } from './season-records.ts';

const off = on('dana', '2026-12-23', true);
const pictured = (steps = promotion, more = [off]) =>
  pictureOf(planOf(steps, [...dana, ...more]), people.dana, today, decidedOn);

it('a line for each person, its signs between today and the decision', () => {
  const steps = [...promotion, step(9, 'advice', 'ruth')];
  const { lines } = pictured(steps, [off, on('ruth', '2026-12-10')]);
  expect(lines.map(({ personId }) => personId)).toEqual([people.dana, people.ruth]);
  const signs = lines[0]?.spots.map(({ day, sign }) => `${day} ${sign}`);
  expect(signs?.slice(0, 3)).toEqual(['2026-11-25 today', '2026-12-09 planned', '2026-12-23 off']);
  expect(signs).toContain('2027-01-20 ask');
  expect(lines[0]?.spots[0]?.at).toBe(0);
  expect(lines[0]?.spots.at(-1)?.at).toBeCloseTo((84 / 93) * 100);
});

it('each month begins at its place, and is named where its name has room', () => {
  expect(pictured().months.map(({ day, named }) => [day, named])).toEqual([
    ['2026-12-01', true],
    ['2027-01-01', true],
    ['2027-02-01', true],
  ]);
  const long = pictureOf(planOf(promotion, dana), people.dana, today, '2028-11-25').months;
  expect(long).toHaveLength(24);
  expect(long.filter(({ named }) => named).length).toBeLessThanOrEqual(8);
});

it('weeks that were never looked at are told of, a monthly rhythm is not', () => {
  const few = planOf(promotion, dana.slice(0, 2));
  expect(unknownAfter(few, today, decidedOn)).toBe('2026-12-09');
  expect(unknownAfter(planOf(promotion, []), today, decidedOn)).toBe(today);
  expect(unknownAfter(planOf(promotion, [on('dana', '2027-01-26')]), today, decidedOn)).toBeNull();
});
