import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  dayTime,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../calendar-days.ts';
import type { Scenario, ViewName } from '../scenario.ts';
import type { UiWords } from './ui-words.ts';

/** The days a view shows around `day`. */
export function visibleDays(view: ViewName, day: Day, scenario: Scenario): Day[] {
  if (view === 'day') return [day];
  if (view === 'search') return [];
  if (view === 'agenda') return run(day, AGENDA_DAYS);
  const custom = customLength(view, scenario);
  if (custom !== null) return run(day, custom);
  const week = startOfWeek(day, scenario.firstWeekday);
  if (view === 'week') {
    const days = run(week, 7);
    return scenario.workweek ? days.filter((one) => weekdayOf(one) % 6 !== 0) : days;
  }
  if (view === 'customweek') return run(week, scenario.customWeeks * 7);
  const first = startOfWeek(startOfMonth(day), scenario.firstWeekday);
  const last = addDays(startOfMonth(addMonths(day, 1)), -1);
  return run(first, Math.ceil((daysBetween(first, last) + 1) / 7) * 7);
}

/** Days that the schedule shows at first, and brings more when its end comes into sight. */
export const AGENDA_DAYS = 21;

const STEPS: Partial<Record<ViewName, number>> = { day: 1, week: 7, agenda: AGENDA_DAYS };

/** How many days a view of custom days shows; null for other views. */
export function customLength(view: ViewName, scenario: Pick<Scenario, 'customDays'>): number | null {
  if (view === 'customday') return scenario.customDays;
  const named = /^custom\/(\d+)\/d$/.exec(view)?.[1];
  return named === undefined ? null : Number(named);
}

function run(first: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The day to show after stepping one view forward (1) or back (-1). */
export function step(view: ViewName, day: Day, direction: 1 | -1, scenario: Scenario): Day {
  if (view === 'month') return addMonths(startOfMonth(day), direction);
  if (view === 'customweek') return addDays(day, direction * 7 * scenario.customWeeks);
  return addDays(day, direction * (customLength(view, scenario) ?? STEPS[view] ?? 0));
}

/** Formats a day in the page's language. */
export function dayText(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(dayTime(day));
}

/** The heading beside the buttons, e.g. `November 2026` or, over two months, `Nov – Dec 2026`. */
export function rangeHeading(view: ViewName, day: Day, scenario: Scenario, words: UiWords): string {
  if (view === 'day') return dayText(day, words.locale, { dateStyle: 'long' });
  if (view === 'month') return dayText(day, words.locale, { month: 'long', year: 'numeric' });
  if (view === 'search') return words.searchResults;
  const days = visibleDays(view, day, scenario);
  const [first, last] = [days[0] ?? day, days.at(-1) ?? day];
  if (first.slice(0, 7) === last.slice(0, 7)) return dayText(first, words.locale, { month: 'long', year: 'numeric' });
  return new Intl.DateTimeFormat(words.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    dayTime(first),
    dayTime(last),
  );
}

/** `document.title` of a view. */
export function pageTitle(view: ViewName, day: Day, scenario: Scenario, words: UiWords): string {
  const name = 'North Freight - Calendar - ';
  if (view === 'month') return name + dayText(day, words.locale, { month: 'long', year: 'numeric' });
  if (view === 'search') return name + words.searchResults;
  const first = visibleDays(view, day, scenario)[0] ?? day;
  if (view === 'week') return `${name}${words.weekOf}${dayText(first, words.locale, { dateStyle: 'long' })}`;
  const today = day === scenario.today ? `, ${words.today.toLowerCase()}` : '';
  return `${name}${dayText(day, words.locale, { dateStyle: 'full' })}${today}`;
}
