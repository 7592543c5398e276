/** What a bubble or an event's page adds to what the chips say: the guests above all. */
import type { EventFacts, EventKey, GuestList } from '../core/facts.ts';
import type { Details, FrameReading } from '../core/page-reading.ts';
import { unknownWhen } from './chip-when.ts';
import { instanceStart } from './event-id.ts';
import { guestList, sortRows, statedNumber } from './guest-list.ts';
import { isOwnCalendar } from './own-calendar.ts';

const isInstant = (key: EventKey) => instanceStart(key.instance)?.kind === 'instant';

const nobody: GuestList = { state: 'none', guests: [], stated: null, rooms: 0 };

function guestsInBubble(details: Details, language: string | null): GuestList {
  const { head, drawn, fresh, settled } = details;
  if (head === null && details.rows.length === 0 && drawn && settled) return nobody;
  const list = guestList(sortRows(details.rows, language), head === null ? null : statedNumber(head), settled);
  return fresh || settled ? list : { ...list, state: 'unsettled' };
}

/** Here no number is stated; the rows count as complete because they are read once they have settled. */
function guestsOnPage({ rows, drawn }: Details, language: string | null): GuestList {
  const { guests, rooms, group, unclear } = sortRows(rows, language);
  const seen = { guests: guests.slice(0, 500), stated: null, rooms };
  if (group) return { state: 'group', ...seen };
  if (unclear || guests.length > 500) return { state: 'unsettled', ...seen };
  if (guests.length === 0) return { ...nobody, state: drawn ? 'none' : 'unsettled' };
  return { state: 'complete', ...seen };
}

/**
 * Joins details with `chip`, what the chips of the same event say, where one is on screen. Null while there is nothing to
 * tell yet. Where chip and bubble name different titles the content is that of another event, and its guests are not
 * believed.
 */
export function interpretDetails(
  details: Details,
  key: EventKey,
  chip: EventFacts | null,
  { account, language }: Pick<FrameReading, 'account' | 'language'>,
): EventFacts | null {
  const { seenIn, title, fresh, settled } = details;
  const said = seenIn === 'bubble' ? guestsInBubble(details, language) : guestsOnPage(details, language);
  // A bubble without a list of guests has none, or has lost it: only a chip without an answer says which.
  const lost = seenIn === 'bubble' && said.state === 'none' && chip?.reply !== 'none';
  const guests: GuestList = lost ? { ...said, state: 'unsettled' } : said;
  if (guests.state === 'unsettled' && !settled) return null;
  if (chip) {
    const sameTitle = seenIn === 'event-page' || chip.title === '' || title.trim() === chip.title.trim();
    return { ...chip, guests: sameTitle ? guests : { ...guests, state: 'unsettled' }, seenIn };
  }
  return {
    key,
    title: fresh || settled ? title : '',
    // A stamp that is a day is that of the original start, which nothing here confirms.
    when: { ...unknownWhen, day: details.day, source: isInstant(key) ? 'id' : 'unknown' },
    reply: 'unknown',
    entry: key.kind === 'task' ? 'task' : 'unknown',
    ownCalendar: isOwnCalendar(details.calendarId, key.calendar, account),
    calendarId: details.calendarId,
    calendarName: null,
    guests,
    seenIn,
  };
}
