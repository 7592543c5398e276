/** The details bubble: one node that Google fills again for every event, and leaves hidden when it is closed. */
import type { EventFacts, GuestList } from '../core/facts.ts';
import { unknownWhen } from './chip-when.ts';
import { isPutAway, leafTexts } from './element-text.ts';
import { decodeEventId, instanceStart } from './event-id.ts';
import { guestList, readGuestRows, statedNumber } from './guest-rows.ts';
import { calendarIdOf, isOwnCalendar } from './log-attribute.ts';

export interface BubbleContext {
  readonly account: string | null;
  readonly language: string | null;
  /** What the chip of the same event says, where one is on screen. */
  readonly chip: EventFacts | null;
  /** False while the content may still be that of the event shown before. */
  readonly fresh: boolean;
  /** True once the content has not changed for a while. */
  readonly settled: boolean;
}

/** The details of the bubble in sight, or null. Looks at attributes and inline styles of the ancestors only. */
export function findBubble(doc: Document): Element | null {
  const first = doc.getElementById('xDetDlg');
  if (!first) return null;
  const inSight = (one: Element) => one.hasAttribute('data-eventid') && !isPutAway(one);
  if (inSight(first)) return first;
  // Two dialogs may stand in the page at once, one of them hidden.
  for (const one of doc.querySelectorAll('[id="xDetDlg"][data-eventid]')) if (inSight(one)) return one;
  return null;
}

/** The dialog around the details: what is placed on screen and holds the focus. */
export function dialogOf(details: Element): Element {
  return details.closest('[role="dialog"]') ?? details;
}

/** The raw `data-eventid` of the bubble. */
export function bubbleEventId(details: Element): string {
  return details.getAttribute('data-eventid') ?? '';
}

/** The page's own way to close the bubble. */
export function closeButtonOf(details: Element): HTMLElement | null {
  const button = details.querySelector('#xDetDlgCloseBu');
  return button && 'click' in button ? (button as HTMLElement) : null;
}

/** Parts with free text, in which an address is no guest. */
const notGuests = '#xDetDlgDesc, #xDetDlgLoc, #xDetDlgCal, #xDetDlgVideo, #xDetDlgNot';

function guestsOf(details: Element, context: BubbleContext): GuestList {
  const rows = readGuestRows(details, notGuests, context.language);
  const head = details.querySelector('#xDetDlgAtt');
  const inRow = (element: Element) => element.hasAttribute('data-email') || element.getAttribute('role') === 'tree';
  const stated = head ? statedNumber(leafTexts(head, 1, inRow)[0] ?? '') : null;
  const trusted = context.fresh || context.settled;
  const nobody = !head && rows.guests.length === 0 && rows.rooms === 0 && !rows.group && !rows.unclear;
  // The calendar's line stands last: without it the list is still being drawn.
  if (nobody && context.settled && details.querySelector('#xDetDlgCal'))
    return { state: 'none', guests: [], stated: null, rooms: 0 };
  const list = guestList(rows, stated, context.settled);
  return trusted ? list : { ...list, state: 'unsettled' };
}

function titleOf(details: Element): string {
  return (details.querySelector('#rAECCd')?.textContent ?? '').slice(0, 10_000);
}

/** `<name> – <calendar id>`; a name may hold the dash. */
function calendarInText(details: Element): string | null {
  const text = details.querySelector('#xDetDlgCal')?.getAttribute('data-text') ?? '';
  const id = text.slice(text.lastIndexOf(' – ') + 3).trim();
  return /^[^\s]+@[^\s]+$/.test(id) && id.length <= 320 && text.includes(' – ') ? id : null;
}

/**
 * Reads the bubble, joined with what the chip of the event says. Where chip and bubble name different titles the content
 * is that of another event, and its guests are not believed.
 */
export function readBubble(details: Element, context: BubbleContext): EventFacts | null {
  const raw = bubbleEventId(details);
  if (raw === '' || raw.length > 4096) return null;
  const { chip, account } = context;
  const key = decodeEventId(raw);
  const title = titleOf(details);
  const guests = guestsOf(details, context);
  const sameTitle = chip === null || chip.title === '' || title.trim() === chip.title.trim();
  const seen: GuestList = sameTitle ? guests : { ...guests, state: 'unsettled' };
  if (chip) return { ...chip, guests: seen, seenIn: 'bubble' };
  const calendarId = calendarIdOf(details) ?? calendarInText(details);
  return {
    key,
    title: context.fresh || context.settled ? title : '',
    when: { ...unknownWhen, source: instanceStart(key.instance)?.kind === 'instant' ? 'id' : 'unknown' },
    reply: 'unknown',
    entry: key.kind === 'task' ? 'task' : 'unknown',
    ownCalendar: isOwnCalendar(calendarId, key.calendar, account),
    calendarId,
    calendarName: null,
    guests: seen,
    seenIn: 'bubble',
  };
}
