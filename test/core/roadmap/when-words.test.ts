import { describe, expect, it } from 'vitest';
import { loadFindDay } from '../../../src/core/plain-dates.ts';
import { readWhen } from '../../../src/core/roadmap/when-words.ts';

const today = '2026-11-25';
const findDay = await loadFindDay('en-GB');
const read = (words: string, locale = 'en-GB') => {
  const when = readWhen(words, today, locale, findDay);
  return when && `${when.grain} ${when.day}`;
};

describe('when a milestone is meant for', () => {
  it.each([
    ['March 2027', 'month 2027-03-31'],
    ['by the end of Feb 2028', 'month 2028-02-29'],
    ['2027-03', 'month 2027-03-31'],
    ['03/2027', 'month 2027-03-31'],
    ['March', 'month 2027-03-31'],
    ['november', 'month 2026-11-30'],
    ['Q3 2027', 'quarter 2027-09-30'],
    ['2027 q1', 'quarter 2027-03-31'],
    ['by the 3rd quarter of 2027', 'quarter 2027-09-30'],
    ['Q2', 'quarter 2027-06-30'],
    ['2029', 'year 2029-12-31'],
    ['in 2029', 'year 2029-12-31'],
    ['end of 2029', 'year 2029-12-31'],
    ['15 March 2027', 'day 2027-03-15'],
    ['2027-03-15', 'day 2027-03-15'],
    ['18 December', 'day 2026-12-18'],
    ['in two months', 'day 2027-01-25'],
  ])('%s: %s', (words, when) => expect(read(words)).toBe(when));

  it.each(['', 'soon', 'when Ruth retires', '1999', '13/2027'])('%s: no time', (words) => {
    expect(read(words)).toBeNull();
  });

  it.each([
    ['de-DE', 'März 2027', 'month 2027-03-31'],
    ['de-DE', '3. Quartal 2027', 'quarter 2027-09-30'],
    ['he-IL', 'מרץ 2027', 'month 2027-03-31'],
    ['he-IL', 'במרץ 2027', 'month 2027-03-31'],
    ['he-IL', 'רבעון 3 2027', 'quarter 2027-09-30'],
  ])('in the language of the browser: %s, %s', (locale, words, when) => expect(read(words, locale)).toBe(when));
});
