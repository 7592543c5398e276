import { describe, expect, it } from 'vitest';
import type { FindDay } from '../../../src/core/capture.ts';
import { findFarDay } from '../../../src/core/objectives/far-day.ts';
import { readObjective } from '../../../src/core/objectives/quick-line.ts';
import { loadFindDay } from '../../../src/core/plain-dates.ts';
import { today } from './objective.ts';

const none: FindDay = () => null;
const read = (line: string, locale = 'en') => readObjective(line, today, none, locale);

describe('one line that becomes an objective', () => {
  it.each([
    ['Run one review alone by March', 'Run one review alone', '2027-03-31'],
    ['Own the winter plan by march 2027', 'Own the winter plan', '2027-03-31'],
    ['Forecasting, second level, by Dec.', 'Forecasting, second level', '2026-12-31'],
    ['Plan the North in 2029', 'Plan the North', '2029-12-31'],
    ['Lead a team by Q3 2027', 'Lead a team', '2027-09-30'],
    ['Learn budgeting by Q1', 'Learn budgeting', '2027-03-31'],
    ['Coach well in 2 years', 'Coach well', '2028-11-30'],
    ['Be seen by the board in June', 'Be seen by the board', '2027-06-30'],
  ])('%s', (line, text, due) => {
    expect(read(line)).toMatchObject({ text, due });
  });
  it('what is due in more than a year and a half is for the long term', () => {
    expect(read('Plan the North by 2029')).toEqual({ text: 'Plan the North', due: '2029-12-31', horizon: 'long' });
    expect(read('Own a budget by 2027').horizon).toBe('short');
  });
  it('knows months in the language of the browser, and English beside it', () => {
    expect(read('Den Winterplan führen bis März 2027', 'de')).toMatchObject({
      text: 'Den Winterplan führen',
      due: '2027-03-31',
    });
    expect(read('Den Winterplan führen by March', 'de').due).toBe('2027-03-31');
    expect(read('לנהל את תוכנית החורף עד מרץ 2027', 'he').due).toBe('2027-03-31');
  });
  it('a month or a year in the middle is no day, nor is one that is over', () => {
    expect(read('Own the 2027 peak')).toEqual({ text: 'Own the 2027 peak', due: null, horizon: 'short' });
    expect(read('March with the crews')).toMatchObject({ text: 'March with the crews', due: null });
    expect(read('Close the books of March 2025').due).toBeNull();
  });
  it('a day in full says more than its month', async () => {
    const find = await loadFindDay('en');
    expect(readObjective('Run one review alone by 18 December 2026', today, find, 'en')).toEqual({
      text: 'Run one review alone',
      due: '2026-12-18',
      horizon: 'short',
    });
  });
});

it('a far day stands where its words stand', () => {
  const text = 'Own a budget by March 2027 at the latest';
  const found = findFarDay(text, today, 'en');
  expect(text.slice(found?.from, found?.to)).toBe('March 2027');
});
