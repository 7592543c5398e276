/** The page of one existing event: `/r/eventedit/<eid>`. */
import type { EventFacts, GuestList } from '../core/facts.ts';
import { unknownWhen } from './chip-when.ts';
import { isPutAway } from './element-text.ts';
import { decodeEventId, instanceStart } from './event-id.ts';
import { readGuestRows } from './guest-rows.ts';
import { calendarIdOf, isOwnCalendar } from './log-attribute.ts';

export interface EventPageContext {
  readonly account: string | null;
  readonly language: string | null;
  /** Path and query of the page's address. */
  readonly address: string;
}

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

/** Here no number is stated; the rows count as complete because the caller reads once they have settled. */
function guestsOf(page: Element, language: string | null): GuestList {
  const list = page.querySelector('#xGstLst');
  const nobody: GuestList = { state: 'unsettled', guests: [], stated: null, rooms: 0 };
  if (!list) return nobody;
  const { guests, rooms, group, unclear } = readGuestRows(list, '#xDescIn, #xLocIn', language);
  const seen = { guests: guests.slice(0, 500), stated: null, rooms };
  if (group) return { state: 'group', ...seen };
  if (unclear || guests.length > 500) return { state: 'unsettled', ...seen };
  // The tree is there and empty when only the user is invited (2026-10).
  if (guests.length === 0) return list.querySelector('[role="tree"]') ? { ...nobody, state: 'none' } : nobody;
  return { state: 'complete', ...seen };
}

/**
 * Reads the page of an event. Call it once it has settled and before the user edits: what is typed is not yet true.
 * Times stand there as localised text and are left to the chip.
 */
export function readEventPage(page: Element, context: EventPageContext): EventFacts | null {
  const raw = eventPageId(page, context.address);
  if (raw === null || raw === '' || raw.length > 4096) return null;
  const key = decodeEventId(raw);
  const calendarId = calendarIdOf(page);
  return {
    key,
    title: (page.querySelector('#xTiIn')?.getAttribute('data-initial-value') ?? '').slice(0, 10_000),
    when: { ...unknownWhen, source: instanceStart(key.instance)?.kind === 'instant' ? 'id' : 'unknown' },
    reply: 'unknown',
    entry: 'unknown',
    ownCalendar: isOwnCalendar(calendarId, key.calendar, context.account),
    calendarId,
    calendarName: null,
    guests: guestsOf(page, context.language),
    seenIn: 'event-page',
  };
}
