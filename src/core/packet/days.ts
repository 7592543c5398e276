/** Which days a packet is about. */
import { addToDay } from '../day.ts';
import type { Day } from '../record.ts';
import type { PacketDays } from './facts.ts';

const isDay = (text: string | null): text is Day =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addToDay(text, 0) === text;

// Appraisals of a year are held until well into the next one.
const lastAppraisalMonth = '03';

/** The year so far; until the end of March it begins with the year before. `today` is in the user's zone. */
export function usualDays(today: Day): PacketDays {
  const year = Number(today.slice(0, 4));
  const first = today.slice(5, 7) <= lastAppraisalMonth ? year - 1 : year;
  return { from: `${String(first).padStart(4, '0')}-01-01`, to: today };
}

/** The days that an address names, in order; what is missing or no day is filled with the usual. */
export function daysFrom(from: string | null, to: string | null, today: Day): PacketDays {
  const usual = usualDays(today);
  const first = isDay(from) ? from : usual.from;
  const last = isDay(to) ? to : usual.to;
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** True where the days are a year, or a year as far as it has come. */
export function isOneYear({ from, to }: PacketDays, today: Day): boolean {
  const year = from.slice(0, 4);
  if (from !== `${year}-01-01` || !to.startsWith(year)) return false;
  return to === `${year}-12-31` || to >= today;
}
