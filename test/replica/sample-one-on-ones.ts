import { addDays, type Day, startOfWeek } from './calendar-days.ts';
import type { SampleMaker } from './sample-maker.ts';
import { BRAM, DANA, DANA_CALENDAR, guestsWithMira, JUN, MIRA, RUTH, TOMAS } from './sample-people.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The meetings of two: Dana every week on the weekday of `today`, the mentor every two weeks, the skip-level monthly, a
 * peer under a title that says nothing, and one declined.
 */
export function addOneOnOnes(maker: SampleMaker, today: Day, minute: number): void {
  const weekday = WEEKDAYS[new Date(`${today}T00:00Z`).getUTCDay()];
  const weekly = { key: 'dana', title: 'Dana / Mira', rule: `Weekly on ${weekday}` };
  for (let week = -3; week <= 3; week += 1) {
    const original = { day: addDays(today, week * 7), minute };
    // Two weeks ago it was moved: its id keeps the original start.
    const start =
      week === -2 ? { day: addDays(original.day, 1), minute: minute >= 60 ? minute - 60 : minute + 60 } : original;
    const guests = guestsWithMira(DANA, [MIRA], 'accepted');
    const more = { original, guests, conference: 'tqe-hgbu-wpk', description: agenda() };
    maker.instance(weekly, start, 30, { ...more, reply: 'accepted' });
    maker.instance(weekly, start, 30, { ...more, calendar: DANA_CALENDAR.id });
  }
  const monday = startOfWeek(today, 1);
  const on = (week: number, index: number, hour: number) => ({
    day: addDays(monday, week * 7 + index),
    minute: hour * 60,
  });
  const mentor = { key: 'tomas', title: 'Tomás <> Mira 1:1', rule: 'Every 2 weeks on Tuesday' };
  for (const week of [-2, 0, 2]) {
    const splitAt = `${addDays(monday, 1).replaceAll('-', '')}T110000`;
    maker.instance(week < 0 ? mentor : { ...mentor, splitAt }, on(week, 1, 11), 60, {
      reply: 'accepted',
      guests: guestsWithMira(MIRA, [TOMAS], 'accepted'),
      location: 'Café Satama',
    });
  }
  for (const week of [-3, 1]) {
    maker.instance({ key: 'ruth', title: 'Skip-level: Ruth + Mira', rule: 'Monthly' }, on(week, 2, 16), 30, {
      reply: week < 0 ? 'accepted' : 'needs',
      guests: guestsWithMira(RUTH, [MIRA], week < 0 ? 'accepted' : 'needs'),
    });
  }
  for (const week of [-2, 0, 2]) {
    maker.instance({ key: 'jun', title: 'Planning catch-up', rule: 'Every 2 weeks on Friday' }, on(week, 4, 11), 30, {
      reply: 'accepted',
      guests: guestsWithMira(JUN, [MIRA], 'accepted'),
    });
  }
  maker.single('bram', '1:1 Bram / Mira', on(0, 3, 14), 30, {
    reply: 'declined',
    guests: guestsWithMira(BRAM, [MIRA], 'declined'),
  });
}

/** Addresses in a description are no guests. */
function agenda(): string {
  return 'Notes live in the team folder. Papers to ops-desk@northfreight.example or sanna.kivi@northfreight.example by noon.';
}
