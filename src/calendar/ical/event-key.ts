/** The key of an event out of a file: the same that the calendar page gives, so that both are one event. */
import type { EventKey } from '../../core/facts.ts';
import { encodeEventId, eventIdParts } from '../event-id.ts';

const ofGoogle = /^(.+)@google\.com$/i;
const digits = '0123456789abcdefghijklmnopqrstuv';
const longestId = 1_000;

function base32hex(text: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of new TextEncoder().encode(text)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += digits[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + digits[(held << (5 - bits)) & 31];
}

/** The calendar part of the page's ids: gmail.com and group calendars are shortened there. Null stays null. */
export function shortCalendar(calendarId: string | null): string | null {
  if (calendarId === null) return null;
  return calendarId.replace(/@gmail\.com$/i, '@m').replace(/@group\.calendar\.google\.com$/i, '@g');
}

/**
 * The key of an event by its UID. `instance` is the stamp of the original start within a series, null for a single
 * event; `calendarId` the calendar it was read from, null when not known.
 */
export function keyOfUid(uid: string, instance: string | null, calendarId: string | null): EventKey {
  const calendar = shortCalendar(calendarId);
  const own = ofGoogle.exec(uid)?.[1];
  const parts = own === undefined || /[^\x21-\x7e]/.test(own) ? null : eventIdParts(own);
  if (parts) {
    const key = { ...parts, kind: 'event' as const, instance: instance ?? parts.instance, calendar, raw: '' };
    return { ...key, raw: encodeEventId(key) };
  }
  // Google keeps an event that came from elsewhere under `_` and its UID in base32hex: ids seen for years that begin
  // with _60q30c1g60o30e1i decode to Outlook's 040000008200E.
  const encoded = `_${base32hex(uid)}`;
  const baseId = encoded.length <= longestId ? encoded : `ical:${uid.slice(0, longestId)}`;
  const raw = `ical:${uid.slice(0, longestId)}${instance === null ? '' : `_${instance}`}`;
  return { raw, kind: 'opaque', baseId, split: null, instance, calendar };
}
