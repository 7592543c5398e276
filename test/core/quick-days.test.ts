import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { quickDays } from '../../src/core/quick-days.ts';

describe('days to offer for a commitment', () => {
  it('are the end of this week and a week from now', () => {
    expect(quickDays('2026-11-25', defaultSettings)).toEqual(['2026-11-27', '2026-12-02']);
  });

  it('are both still to come on a Friday, and never the same', () => {
    expect(quickDays('2026-11-27', defaultSettings)).toEqual(['2026-12-04', '2026-12-11']);
  });

  it('keep off weekends and holidays, also at the weekend', () => {
    expect(quickDays('2026-11-28', defaultSettings)).toEqual(['2026-12-04', '2026-12-11']);
    const holidays = { ...defaultSettings, holidays: ['2026-11-27', '2026-12-02'] };
    expect(quickDays('2026-11-25', holidays)).toEqual(['2026-11-26', '2026-12-01']);
  });

  it('are always two, different, ahead, whatever days are worked', () => {
    for (let date = 1; date < 29; date += 1)
      for (let mask = 0; mask < 128; mask += 1) {
        const today = `2027-02-${String(date).padStart(2, '0')}`;
        const workingDays = [1, 2, 3, 4, 5, 6, 7].filter((day) => (mask >> (day - 1)) & 1);
        const [first, second] = quickDays(today, { workingDays, holidays: [] });
        expect(today < first && first < second, `${today} ${workingDays}: ${first}, ${second}`).toBe(true);
      }
  });
});
