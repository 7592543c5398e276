import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateKey, dayOfKey, startOfWeek, weekdayOf } from './calendar-days.ts';

describe('date keys', () => {
  it.each([
    ['2019-01-03', 25123],
    ['2026-09-15', 28975],
    ['2026-11-22', 29046],
    ['2027-01-01', 29217],
  ])('%s is %d, and back', (day, key) => {
    expect(dateKey(day)).toBe(key);
    expect(dayOfKey(key)).toBe(day);
  });

  it('come back for every day of a leap year', () => {
    for (let day = '2028-01-01'; day < '2029-01-01'; day = addDays(day, 1)) expect(dayOfKey(dateKey(day))).toBe(day);
  });
});

describe('days', () => {
  it('cuts a month step to the length of the month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('finds the start of a week on Monday and on Sunday', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(startOfWeek('2026-11-22', 1)).toBe('2026-11-16');
    expect(startOfWeek('2026-11-22', 0)).toBe('2026-11-22');
  });
});
