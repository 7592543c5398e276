/** Fetching one calendar: no cookies, no redirect followed, never more than can be read; how it ended as a code. */

import type { Span } from '../calendar/ical/in-window.ts';
import { type Collected, collectCalendar } from '../calendar/ical/read-calendar.ts';
import type { FeedResult } from '../core/feed-address.ts';

export const mostBytes = 20 * 1024 * 1024;
export const mostEvents = 20_000;

export type Fetched =
  | { readonly kind: 'calendar'; readonly calendar: Collected; readonly etag: string | null }
  /** The server says that it is what it was. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly why: Exclude<FeedResult, 'ok' | 'permission-missing'> };

const failed = (why: Extract<Fetched, { kind: 'failed' }>['why']): Fetched => ({ kind: 'failed', why });

function refusal({ type, status, ok, headers }: Response): Fetched | null {
  if (type === 'opaqueredirect') return failed('redirected');
  if (status === 304) return { kind: 'unchanged' };
  if (status === 410) return failed('gone');
  if (status === 401 || status === 403 || status === 404) return failed('admin-off');
  if (!ok) return failed('no-network');
  // Google answers a calendar that it may not give out with a page for people.
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) return failed('admin-off');
  return Number(headers.get('content-length') ?? 0) > mostBytes ? failed('too-large') : null;
}

async function collect(
  body: ReadableStream<Uint8Array>,
  span: Span,
): Promise<Collected | 'too-large' | 'not-a-calendar'> {
  const collector = collectCalendar(span);
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length;
      collector.push(part.value);
      if (collector.isCalendar === false) return 'not-a-calendar';
      if (bytes > mostBytes || collector.kept > mostEvents) return 'too-large';
    }
    return collector.isCalendar === true ? collector.end() : 'not-a-calendar';
  } finally {
    // Ends the download where it was left early; after its end this does nothing.
    await reader.cancel().catch(() => undefined);
  }
}

/** `etag` asks for news only. Never throws, and no message of it names the address. */
export async function fetchFeed(address: string, etag: string | null, span: Span, get = fetch): Promise<Fetched> {
  try {
    const response = await get(address, {
      credentials: 'omit',
      // `error` would follow no redirect either, but hide that there was one behind "no network".
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/calendar', ...(etag === null ? {} : { 'if-none-match': etag }) },
    });
    const refused = refusal(response);
    if (refused || !response.body) {
      await response.body?.cancel();
      return refused ?? failed('not-a-calendar');
    }
    const calendar = await collect(response.body, span);
    if (typeof calendar === 'string') return failed(calendar);
    return { kind: 'calendar', calendar, etag: response.headers.get('etag') };
  } catch {
    return failed('no-network');
  }
}
