import { addDays, type Day, startOfWeek } from './calendar-days.ts';
import type { SampleMaker } from './sample-maker.ts';
import { ELIF, guestsWithMira, KOFI, PEAK_CALENDAR } from './sample-people.ts';

/** Titles meant to break a reader; they stand two weeks before `today`, where no picture is taken. */
export const HOSTILE_TITLES = [
  '<img src=x onerror="document.title=1">1:1 <b>Kofi</b> & Mira</span>',
  '\u202EariM / ifoK\u202C weekly \u2066\u200F',
  '🧭🚚 Kofi 🤝 Mira 👩🏽‍💻👨‍👩‍👧‍👦 1️⃣:1️⃣',
  `Reschedule ${'of the very long quarterly planning conversation '.repeat(40)}`,
  'a\tb, , ,Accepted, No location, November 3, 2026, ',
  '',
] as const;

/** Leave over days, commas and addresses in titles, an overnight shift, long spans, zero length and hostile titles. */
export function addOddities(maker: SampleMaker, today: Day): void {
  const monday = startOfWeek(today, 1);
  const at = (offset: number, minute: number) => ({ day: addDays(monday, offset), minute });
  maker.allDay('leave', 'Mira on leave', addDays(monday, 10), addDays(monday, 15), {
    colour: { label: 'Leave', rgb: [166, 108, 20] },
  });
  maker.single('commas', 'Review: rates, lanes, fuel, https://wiki.northfreight.example/q4?a=1,2', at(2, 11 * 60), 45, {
    reply: 'tentative',
    guests: guestsWithMira(ELIF, [KOFI], 'tentative'),
    location: 'Room Quay, 2nd floor, east wing',
  });
  maker.single('late', 'Night run observation', at(7, 23 * 60), 150);
  maker.single('until-midnight', 'Cut-over watch', at(8, 23 * 60 + 30), 30, { calendar: PEAK_CALENDAR.id });
  maker.single('long', 'Depot trial', at(-5, 8 * 60), 3 * 1440 + 600, { calendar: PEAK_CALENDAR.id });
  maker.single('point', 'Figures due', at(9, 17 * 60), 0, { calendar: PEAK_CALENDAR.id });
  HOSTILE_TITLES.forEach((title, index) => {
    maker.single(`hostile-${index}`, title, at(-14 + (index % 5), (10 + Math.floor(index / 5) * 6) * 60), 45, {
      reply: 'accepted',
      guests: guestsWithMira(KOFI, [], 'accepted'),
    });
  });
}
