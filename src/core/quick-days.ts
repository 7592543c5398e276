/** Days to offer with one press when a commitment has none. */
import { addToDay, weekdayOf } from './day.ts';
import type { Day } from './record.ts';
import type { Settings } from './upkeep.ts';

const sunday = 7;

/** `day` itself where it counts as a working day, else the nearest one before it. At most a month back. */
function workingDayUpTo(day: Day, { workingDays, holidays }: Pick<Settings, 'workingDays' | 'holidays'>): Day {
  let at = day;
  for (let tries = 0; tries < 31; tries += 1) {
    if (workingDays.includes(weekdayOf(at)) && !holidays.includes(at)) return at;
    at = addToDay(at, -1);
  }
  return day;
}

/**
 * Two days after `today`, earlier one first: the last working day of this week (of the next one when this week is
 * over), and a working day a week from now. All days are in the user's zone.
 */
export function quickDays(today: Day, settings: Pick<Settings, 'workingDays' | 'holidays'>): [Day, Day] {
  const endOfWeek = addToDay(today, sunday - weekdayOf(today));
  const thisWeek = workingDayUpTo(endOfWeek, settings);
  const first = thisWeek > today ? thisWeek : workingDayUpTo(addToDay(endOfWeek, 7), settings);
  const week = workingDayUpTo(addToDay(today, 7), settings);
  const second = week > today && week !== first ? week : workingDayUpTo(addToDay(endOfWeek, 14), settings);
  return first < second ? [first, second] : [second, first];
}
