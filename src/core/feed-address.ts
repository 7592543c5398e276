/** The iCal address of a Google calendar. The secret one is a password: whoever has it reads the calendar. */

/** Why a look at a calendar's address gave nothing. */
export type FeedProblem =
  | 'admin-off'
  | 'no-network'
  | 'too-large'
  | 'not-a-calendar'
  | 'redirected'
  | 'permission-missing'
  | 'gone';

/** How a look at a calendar's address ended. `ok` also where nothing was new. */
export type FeedResult = 'ok' | FeedProblem;

export interface FeedAddress {
  readonly address: string;
  readonly host: string;
  /** The last four characters of the secret part; of a public address, the word itself. */
  readonly tail: string;
  /** For a person's own calendar, the person's address. */
  readonly calendarId: string;
  /** Google shows the secret address to the calendar's owner alone; a group's calendar belongs to nobody. */
  readonly isOwn: boolean;
}

// As Google gives them out (2026): /calendar/ical/<calendar id>/private-<32 hex>/basic.ics, or /public/basic.ics.
const form =
  /^https:\/\/(calendar\.google\.com)\/calendar\/ical\/([A-Za-z0-9._%+@-]{3,400})\/(?:private-([0-9a-f]{32})|(public))\/basic\.ics$/;
const calendarForm = /^[\x21-\x7e]{1,200}@([\x21-\x7e]{1,110})$/;

/** Reads an address as it was pasted, blanks around it aside. Null for anything but an iCal address of Google Calendar. */
export function readFeedAddress(text: string): FeedAddress | null {
  const address = text.trim();
  const parts = form.exec(address);
  if (!parts) return null;
  const [, host = '', encoded = '', secret] = parts;
  let calendarId: string;
  try {
    calendarId = decodeURIComponent(encoded).toLowerCase();
  } catch {
    return null;
  }
  const domain = calendarForm.exec(calendarId)?.[1];
  if (domain === undefined) return null;
  const isOwn = secret !== undefined && !/(^|\.)calendar\.google\.com$/.test(domain);
  return { address, host, tail: secret?.slice(-4) ?? 'public', calendarId, isOwn };
}
