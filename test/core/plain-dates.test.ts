import { beforeAll, describe, expect, it } from 'vitest';
import type { FindDay } from '../../src/core/capture.ts';
import { loadFindDay, quickDays } from '../../src/core/plain-dates.ts';

const wednesday = '2026-11-25';
let find: FindDay;
beforeAll(async () => {
  find = await loadFindDay();
});

describe('days in plain words', () => {
  it.each([
    ['by Friday', '2026-11-27'],
    ['by the 11th', '2026-12-11'],
    ['the 25th', '2026-11-25'],
    ['by next wed', '2026-12-02'],
    ['tomorrow', '2026-11-26'],
    ['in two weeks', '2026-12-09'],
    ['by 3 Dec', '2026-12-03'],
    ['by Jan 4', '2027-01-04'],
    ['by the end of the week', '2026-11-27'],
    ['EOM', '2026-11-30'],
    ['not Friday, Monday', '2026-11-30'],
  ])('%s', (text, day) => expect(find(text, wednesday)?.day).toBe(day));
  it.each(['at the March board', 'at 5pm', 'I sat with Ann', 'next month', 'on the 2nd floor', 'the 45th', ''])(
    '%j names no day',
    (text) => expect(find(text, wednesday)).toBeNull(),
  );
  it('says where the words stand', () =>
    expect(find('send by the 11th', wednesday)).toMatchObject({ from: 8, to: 16 }));
  it('the 31st skips months that have none; the 29th of February waits for the next month', () => {
    expect(find('the 31st', wednesday)?.day).toBe('2026-12-31');
    expect(find('the 30th', '2027-01-31')?.day).toBe('2027-03-30');
  });
  it('counts days right over a change of the clock', () => {
    expect(find('tomorrow', '2026-10-24')?.day).toBe('2026-10-25');
    expect(find('in 2 days', '2027-03-27')?.day).toBe('2027-03-29');
  });
});

describe('days to offer', () => {
  const week = [1, 2, 3, 4, 5];
  it.each([
    ['2026-11-23', week, ['2026-11-27', '2026-12-02']],
    ['2026-11-25', week, ['2026-11-27', '2026-12-02']],
    ['2026-11-26', week, ['2026-12-02', '2026-12-04']],
    ['2026-11-27', week, ['2026-12-04', '2026-12-09']],
    ['2026-11-23', [7, 1, 2, 3, 4], ['2026-11-26', '2026-12-01']],
    ['2026-11-25', [], ['2026-11-27', '2026-12-02']],
    ['2026-11-25', [1, 2, 3, 4, 5, 6, 7], ['2026-11-27', '2026-12-02']],
  ])('on %s, working %j', (today, days, offered) => expect(quickDays(today, days)).toEqual(offered));
  it('are always two, different, ahead', () => {
    for (let date = 1; date < 29; date += 1)
      for (let mask = 0; mask < 128; mask += 1) {
        const today = `2027-02-${String(date).padStart(2, '0')}`;
        const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => (mask >> (day - 1)) & 1);
        const [first = '', second = ''] = quickDays(today, days);
        expect(today < first && first < second, `${today} ${days}`).toBe(true);
      }
  });
});
