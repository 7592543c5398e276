import { expect, it } from 'vitest';
import { type Cadence, cadenceOf, dayAfter, formatSoFar, ruleOf, weeksOf } from '../../src/core/format.ts';
import { id, meeting, records, zone } from './records.ts';

const weeks = (every: number): Cadence => ({ unit: 'week', every });
const months = (every: number): Cadence => ({ unit: 'month', every });

it('a number of weeks stands for weeks, months and quarters, and comes back the same', () => {
  for (const rhythm of [weeks(1), weeks(2), weeks(3), weeks(4), weeks(6), months(1), months(2), months(3)]) {
    expect(cadenceOf(weeksOf(rhythm))).toEqual(rhythm);
  }
  expect(cadenceOf(null)).toBeNull();
  expect(cadenceOf(0)).toBeNull();
  expect(cadenceOf(0.2)).toEqual(weeks(1));
});

it('tells a calendar the rule, months by weekday', () => {
  expect(ruleOf(weeks(1), '2026-12-09')).toBe('RRULE:FREQ=WEEKLY');
  expect(ruleOf(weeks(2), '2026-12-09')).toBe('RRULE:FREQ=WEEKLY;INTERVAL=2');
  expect(ruleOf(weeks(4), '2026-12-09')).toBe('RRULE:FREQ=WEEKLY;INTERVAL=4');
  expect(ruleOf(months(1), '2026-12-09')).toBe('RRULE:FREQ=MONTHLY;BYDAY=2WE');
  expect(ruleOf(months(3), '2026-12-31')).toBe('RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH');
});

it('counts months over the end of a year, and a fifth weekday as the last', () => {
  expect(dayAfter('2026-12-09', months(1))).toBe('2027-01-13');
  expect(dayAfter('2026-12-31', months(1))).toBe('2027-01-28');
  expect(dayAfter('2026-12-31', months(3))).toBe('2027-03-25');
  expect(dayAfter('2026-10-29', months(14))).toBe('2027-12-30');
  expect(dayAfter('2026-12-09', weeks(3))).toBe('2026-12-30');
});

it('reads how it has been from this one and the one before in the same series', () => {
  const before = (day: string) => ({ ...meeting, id: id(81), start: null, day });
  expect(formatSoFar(records({ previous: before('2026-11-12') }), zone)).toEqual({
    everyWeeks: 2,
    minutes: 30,
    sharedAgenda: false,
    words: '',
  });
  expect(formatSoFar(records({ previous: before('2026-11-24') }), zone)).toBeNull();
  expect(formatSoFar(records({ previous: before('2025-11-24') }), zone)).toBeNull();
  expect(formatSoFar(records({ previous: { ...before('2026-11-18'), seriesId: id(9) } }), zone)).toBeNull();
});
