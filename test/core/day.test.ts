import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import { expect, it } from 'vitest';
import { addWorkingDays, dayOf } from '../../src/core/day.ts';
import { randomFrom } from '../replica/random.ts';

it('a day is the one that a reckoning of zones gives, also where clocks change and at the date line', () => {
  const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  const zones = [
    'Europe/Berlin',
    'America/St_Johns',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Asia/Tehran',
    'Etc/GMT+12',
  ] as const;
  for (let n = 0; n < 600; n += 1) {
    const instant = random.between(0, 4_102_444_800) * 1000;
    const zone = random.pick(zones);
    const reckoned = formatISO(new TZDate(instant, zone), { representation: 'date' });
    expect(dayOf(instant, zone), `${instant} in ${zone}, seed ${seed}`).toBe(reckoned);
  }
});

it('working days are counted back, too', () => {
  const week = [1, 2, 3, 4, 5];
  expect(addWorkingDays('2026-11-30', -1, week)).toBe('2026-11-27');
  expect(addWorkingDays('2026-11-30', -2, week, ['2026-11-27'])).toBe('2026-11-25');
  expect(addWorkingDays('2026-11-28', -1, week)).toBe('2026-11-27');
  expect(addWorkingDays('2026-11-27', 1, week)).toBe('2026-11-30');
  expect(addWorkingDays('2026-11-27', 0, week)).toBe('2026-11-27');
});
