/**
 * Looks at the calendar addresses that the user gave, each at most once an hour and when the user says so. The worker may
 * die at any time: how far a reading came is written down, and the next event takes it up there.
 */

import { windowAround } from '../calendar/ical/read-calendar.ts';
import { dayOf, instantAt } from '../core/day.ts';
import type { FeedResult } from '../core/feed-address.ts';
import { wakeAt } from '../platform/alarms.ts';
import { alarmTime, clockReady, now, timeZone } from '../platform/clock.ts';
import { mayFetchFeeds } from '../platform/feed-permission.ts';
import { dueFeeds, noteFeed, readFeed } from '../store/feeds.ts';
import { readOwnAddresses } from '../store/own-addresses.ts';
import { recordFile } from '../store/record-file.ts';
import type { FeedRow } from '../store/schema.ts';
import { takeIn } from '../wiring/take-in.ts';
import { fetchFeed } from './fetch-feed.ts';
import { inTurn } from './in-turn.ts';

const factsPerCheckpoint = 500;
const minute = 60_000;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** If the worker dies, this wakes the next one; as a call of the browser it also keeps this one alive. */
const wakeSoon = () => wakeAt(alarmTime(now() + minute), 'feeds');

/** Notes the end of a look. What was begun and failed is begun anew: what is kept twice is kept once. */
async function end(id: string, result: FeedResult, more: Partial<FeedRow> = {}): Promise<void> {
  await noteFeed(id, { checkedAt: now(), result, checkpoint: null, ...more });
}

async function look(id: string): Promise<void> {
  const feed = await readFeed(id);
  if (!feed) return;
  const { row, address } = feed;
  if (!(await mayFetchFeeds())) return end(id, 'permission-missing');
  await noteFeed(id, { triedAt: now() });
  const zone = timeZone();
  const day = dayOf(now(), zone);
  const span = windowAround(instantAt(day, 0, zone));
  // The window moves on with the day: then what has not changed is read all the same.
  const known = row.day === day && row.checkpoint === null ? row : null;
  const fetched = await fetchFeed(address.address, known?.etag ?? null, span);
  if (fetched.kind === 'failed') return end(id, fetched.why);
  if (fetched.kind === 'unchanged') return end(id, 'ok');

  const { calendar, etag } = fetched;
  const bodyHash = await hashOf(calendar.text());
  if (known?.bodyHash === bodyHash) return end(id, 'ok', { etag });

  const skip = row.checkpoint?.bodyHash === bodyHash && row.checkpoint.day === day ? row.checkpoint.done : 0;
  const checkpoint = (done: number): Partial<FeedRow> => ({ checkpoint: { bodyHash, day, done } });
  await noteFeed(id, checkpoint(skip));
  const { account, own } = await readOwnAddresses();
  const self = address.isOwn ? address.calendarId : account;
  const removed = new AbortController();
  let noted = skip;
  const { facts } = await takeIn(calendar, {
    span,
    zone,
    own: [...own, self],
    calendarId: address.calendarId,
    skip,
    signal: removed.signal,
    keep: (events) => inTurn(async () => void (await recordFile(self, events, zone))),
    async taken(done) {
      if (done - noted < factsPerCheckpoint) return;
      noted = done;
      const [there] = await Promise.all([noteFeed(id, checkpoint(done)), wakeSoon()]);
      if (!there) removed.abort();
    },
  });
  await end(id, 'ok', { events: facts, etag, bodyHash, day });
}

// Two events at once must not read one calendar twice. What is lost with the worker is lost with its readings.
const running = new Map<string, Promise<void>>();

/** Looks at one address now, whatever its turn. */
export function checkFeed(id: string): Promise<void> {
  const under = running.get(id);
  if (under) return under;
  const mine = clockReady.then(() => look(id)).finally(() => running.delete(id));
  running.set(id, mine);
  return mine;
}

/** Looks at all addresses whose turn it is, one after the other, and sets the alarm for the next. */
export async function checkDueFeeds(): Promise<void> {
  await clockReady;
  const { due } = await dueFeeds(now());
  if (due.length > 0) await wakeSoon();
  for (const id of due) await checkFeed(id);
  const { next } = await dueFeeds(now());
  if (next !== null) await wakeAt(alarmTime(next), 'feeds');
}
