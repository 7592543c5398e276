/** Which days the calendar page showed whole, and whose calendars with them: only there is an empty hour a free hour. */
import { addToDay, daysBetween } from '../core/day.ts';
import type { PageFacts } from '../core/facts.ts';
import type { Day } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { announce } from './feed.ts';
import { withDatabase } from './open.ts';
import type { MetaRows } from './schema.ts';

export type SeenDay = MetaRows['seen'];

// The month hides what does not fit a cell, and the schedule and a search show a choice.
const partialViews = ['MONTH', 'AGENDA', 'SCHEDULE', 'SEARCH', 'YEAR'];
const mostDays = 7;
const staleMs = 60 * 60 * 1000;

/** The days that this page showed whole; none where it was not well read. */
export function daysShownWhole({ view, range, health }: PageFacts): readonly Day[] {
  if (range === null || health.state !== 'ok' || partialViews.includes(view)) return [];
  const count = daysBetween(range.first, range.last) + 1;
  if (count < 1 || count > mostDays) return [];
  return Array.from({ length: count }, (_, index) => addToDay(range.first, index));
}

// A message holds what is new since the last one, so calendars add up: one event shows that its calendar is on the page.
function calendarsOn(page: PageFacts, days: readonly Day[]): readonly string[] {
  const shown = page.events.filter(({ when }) => when.day !== null && days.includes(when.day));
  const ids = shown.map(({ ownCalendar, calendarId }) => (ownCalendar ? page.account : calendarId));
  return [...new Set(ids.filter((id) => id !== null).map((id) => id.toLowerCase()))];
}

/** Keeps which days this page showed whole. Writes only what is news. Throws a StoreFailure. */
export async function keepSeenDays(page: PageFacts): Promise<void> {
  const days = daysShownWhole(page);
  const calendars = calendarsOn(page, days);
  if (calendars.length === 0) return;
  const at = now();
  const written = await withDatabase(async (db) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    const news: SeenDay[] = [];
    for (const day of days) {
      const id = `seen:${day}` as const;
      const before = await transaction.store.get(id);
      const known: Pick<SeenDay, 'at' | 'calendars'> =
        before && 'calendars' in before ? before : { at: 0, calendars: [] };
      const added = calendars.filter((calendar) => !known.calendars.includes(calendar));
      if (added.length === 0 && at - known.at < staleMs) continue;
      news.push({ id, at, calendars: [...known.calendars, ...added] });
    }
    for (const row of news) await transaction.store.put(row);
    await transaction.done;
    return news;
  });
  if (written.length > 0) announce({ meta: written.map(({ id }) => id) });
}
