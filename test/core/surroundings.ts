/** A week of November 2026 in Berlin around "Wednesday 25, 14:00 to 14:30", changed where a test needs it. */
import type { AroundEvent, Span, Surroundings, Whose } from '../../src/core/around.ts';
import { addToDay, instantAt } from '../../src/core/day.ts';
import { zone } from './records.ts';

export const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
export const monday = '2026-11-23';
export const wednesday = '2026-11-25';
export const friday = '2026-11-27';

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** `14:00-14:30` on `day`. */
export function span(hours: string, day = wednesday, inZone = zone): Span {
  const [from = '', to = ''] = hours.split('-');
  return { start: instantAt(day, minutes(from), inZone), end: instantAt(day, minutes(to), inZone) };
}

export const event = (
  whose: Whose,
  hours: string,
  change: Partial<AroundEvent> & { day?: string } = {},
): AroundEvent => {
  const { day = wednesday, ...rest } = change;
  return { ...span(hours, day), allDay: false, whose, busy: true, kind: 'event', ...rest };
};

/** Away all day from `first` to `last`. */
export const leave = (whose: Whose, first: string, last: string): AroundEvent => ({
  start: instantAt(first, 0, zone),
  end: instantAt(addToDay(last, 1), 0, zone),
  ...{ allDay: true, whose, busy: true, kind: 'away' },
});

/** Both calendars seen all week, at Monday 8:00. */
export const around = (events: readonly AroundEvent[] = [], change: Partial<Surroundings> = {}): Surroundings => ({
  meeting: span('14:00-14:30'),
  name: 'Dana',
  events,
  seen: { mine: week, theirs: week },
  zone,
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  now: instantAt(monday, 8 * 60, zone),
  ...change,
});
