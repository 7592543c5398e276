/** The details bubble: one node that Google fills again for every event, and leaves hidden when it is closed. */
import type { Details } from '../core/page-reading.ts';
import { isPutAway, leafTexts } from './element-text.ts';
import { calendarIdOf, deniesId } from './log-attribute.ts';
import { readGuestRows } from './read-guest-rows.ts';

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

/** `<name> – <calendar id>`; a name may hold the dash. */
function calendarInText(details: Element): string | null {
  const text = details.querySelector('#xDetDlgCal')?.getAttribute('data-text') ?? '';
  const id = text.slice(text.lastIndexOf(' – ') + 3).trim();
  return /^[^\s]+@[^\s]+$/.test(id) && id.length <= 320 && text.includes(' – ') ? id : null;
}

/** Reads the bubble as it stands; of one whose log names another event, nothing. `fresh`: its rows are those of this event. `settled`: it has stood still for a while. */
export function readBubble(details: Element, fresh: boolean, settled: boolean): Details {
  const head = details.querySelector('#xDetDlgAtt');
  const inRow = (element: Element) => element.hasAttribute('data-email') || element.getAttribute('role') === 'tree';
  const read: Details = {
    seenIn: 'bubble',
    title: (details.querySelector('#rAECCd')?.textContent ?? '').slice(0, 10_000),
    calendarId: calendarIdOf(details) ?? calendarInText(details),
    rows: readGuestRows(details, notGuests),
    head: head && (leafTexts(head, 1, inRow)[0] ?? '').slice(0, 200),
    // The calendar's line stands last: without it the list is still being drawn.
    drawn: details.querySelector('#xDetDlgCal') !== null,
    day: null,
    fresh,
    settled,
  };
  if (!deniesId(details, bubbleEventId(details))) return read;
  return { ...read, title: '', calendarId: null, rows: [], head: null, drawn: false };
}
