/** The page of one existing event: `/r/eventedit/<eid>`. */
import type { Details } from '../core/page-reading.ts';
import { isoDay } from './date-key.ts';
import { isPutAway } from './element-text.ts';
import { calendarIdOf } from './log-attribute.ts';
import { readGuestRows } from './read-guest-rows.ts';

/** The container of an existing event (2019-10 to 2026), or null: a new one is nobody's meeting yet. */
export function findEventPage(doc: Document): Element | null {
  for (const page of doc.querySelectorAll('[data-is-create="false"]'))
    if (page.querySelector('#xTiIn') && !isPutAway(page)) return page;
  return null;
}

/** The event's raw id: on the container, else in the address. */
export function eventPageId(page: Element, address: string): string | null {
  const own = page.getAttribute('data-eventid');
  if (own) return own;
  const found = /\/eventedit\/([^/?#]+)/.exec(address)?.[1] ?? /[?&]eid=([^&#]+)/.exec(address)?.[1];
  try {
    return found === undefined ? null : decodeURIComponent(found);
  } catch {
    return null;
  }
}

/** `YYYYMMDD` beside the field of the start (2026); the field itself is localised text. */
function startDay(page: Element): string | null {
  const [, year, month, day] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(page.querySelector('[id="xStDaRo"][data-date]')?.getAttribute('data-date') ?? '') ??
    [];
  return isoDay(Number(year), Number(month), Number(day));
}

/** Reads the page of an event. Call it once it has settled and before the user edits: what is typed is not yet true. */
export function readEventPage(page: Element): Details {
  const list = page.querySelector('#xGstLst');
  return {
    seenIn: 'event-page',
    title: (page.querySelector('#xTiIn')?.getAttribute('data-initial-value') ?? '').slice(0, 10_000),
    calendarId: calendarIdOf(page),
    rows: list ? readGuestRows(list, '#xDescIn, #xLocIn') : [],
    // Here no number is stated. The tree is there and empty when only the user is invited (2026-10).
    head: null,
    drawn: list?.querySelector('[role="tree"]') != null,
    day: startDay(page),
    fresh: true,
    settled: true,
  };
}
