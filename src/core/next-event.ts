/** The next one-on-one as an event that Google Calendar is opened with, filled in. It is made by the user there. */
import { readAddress } from './address.ts';
import { dayOf, minuteOf } from './day.ts';
import { type Cadence, ruleOf } from './format.ts';

export interface EventDraft {
  readonly title: string;
  /** Milliseconds since 1970 UTC; null leaves the time to Google's page. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** IANA name. */
  readonly zone: string;
  /** The other one's address; what is no address is left out. */
  readonly guest: string | null;
  /** Under which address the user is signed in there, so that it opens in that calendar. */
  readonly account: string | null;
  readonly repeats: Cadence | null;
  /** The description, a line each. */
  readonly lines: readonly string[];
}

/** What stands in the address, exactly. */
export interface NextEvent {
  readonly title: string;
  readonly guest: string | null;
  readonly details: string;
  /** Lines that found no room. */
  readonly leftOut: number;
  readonly address: string;
}

/** Browsers and Google take more; what is longer is cut off somewhere on the way and nobody tells. */
export const longestAddress = 2_000;
const longestTitle = 600;

// Google reads some HTML in a description, and a control character or a turned direction has no business in either text.
const asText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .trim();

function cutTo(text: string, most: number): string {
  if (encodeURIComponent(text).length <= most) return text;
  let cut = '';
  let length = encodeURIComponent('…').length;
  for (const sign of text) {
    length += encodeURIComponent(sign).length;
    if (length > most) break;
    cut += sign;
  }
  return `${cut.trimEnd()}…`;
}

function wallTime(instant: number, zone: string): string {
  const minute = minuteOf(instant, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dayOf(instant, zone).replaceAll('-', '')}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

/**
 * The address of Google Calendar's page for a new event, at most `longestAddress` long. Times are wall times in the
 * draft's zone, named in `ctz`, so that a repeated event keeps its hour when the clocks change.
 */
export function nextEvent({ title, span, zone, guest, account, repeats, lines }: EventDraft): NextEvent {
  const named = cutTo(asText(title), longestTitle);
  const address = guest === null ? null : readAddress(asText(guest));
  const signedIn = account === null ? null : readAddress(asText(account));
  const fixed: [string, string][] = [
    ['action', 'TEMPLATE'],
    ['text', named],
    ...(span === null
      ? []
      : [
          ['dates', `${wallTime(span.start, zone)}/${wallTime(span.end, zone)}`] satisfies [string, string],
          ['ctz', zone] satisfies [string, string],
        ]),
    ...(address === null ? [] : [['add', address] satisfies [string, string]]),
    ...(repeats === null || span === null
      ? []
      : [['recur', ruleOf(repeats, dayOf(span.start, zone))] satisfies [string, string]]),
    ...(signedIn === null ? [] : [['authuser', signedIn] satisfies [string, string]]),
  ];
  const query = fixed.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const start = `https://calendar.google.com/calendar/render?${query}`;
  const kept: string[] = [];
  let length = start.length + '&details='.length;
  for (const line of lines.map(asText)) {
    const more = encodeURIComponent(kept.length === 0 ? line : `\n${line}`).length;
    if (length + more > longestAddress) break;
    kept.push(line);
    length += more;
  }
  const details = kept.join('\n');
  return {
    title: named,
    guest: address,
    details,
    leftOut: lines.length - kept.length,
    address: details === '' ? start : `${start}&details=${encodeURIComponent(details)}`,
  };
}
