/**
 * The calendar addresses that the user gave. An address is a password: it lies in `secrets`, which is never exported,
 * and leaves this file for the worker that fetches it and for nobody else. Everything else names it by its id.
 */
import { type FeedAddress, type FeedResult, readFeedAddress } from '../core/feed-address.ts';
import { now } from '../platform/clock.ts';
import { announce } from './feed.ts';
import { withDatabase } from './open.ts';
import type { FeedRow, MetaRow } from './schema.ts';

/** What a view may know of an address: where it is, its last four characters, how the last look ended. */
export interface ListedFeed {
  readonly id: string;
  readonly host: string;
  readonly tail: string;
  readonly checkedAt: number | null;
  readonly result: FeedResult | null;
  readonly events: number;
  /** A reading has begun and not ended. */
  readonly busy: boolean;
}

const isFeed = (row: MetaRow | undefined): row is FeedRow => row?.id.startsWith('feed:') === true;
const allFeeds = () => IDBKeyRange.bound('feed:', 'feed:\uffff');

/** The addresses in the order they were given. Throws a StoreFailure. */
export async function listFeeds(): Promise<readonly ListedFeed[]> {
  const rows = (await withDatabase((db) => db.getAll('meta', allFeeds()))).filter(isFeed);
  return rows
    .sort((a, b) => a.addedAt - b.addedAt)
    .map(({ id, host, tail, checkedAt, result, events, checkpoint }) => {
      return { id, host, tail, checkedAt, result, events, busy: checkpoint !== null };
    });
}

/**
 * Keeps an address as it was pasted. Gives its id, also when it was there already; null for what is no iCal address of
 * Google Calendar. Throws a StoreFailure.
 */
export async function addFeed(text: string): Promise<string | null> {
  const read = readFeedAddress(text);
  if (!read) return null;
  const fresh = `feed:${crypto.randomUUID()}` as const;
  const id = await withDatabase(async (db) => {
    const transaction = db.transaction(['secrets', 'meta'], 'readwrite', { durability: 'strict' });
    const there = (await transaction.objectStore('secrets').getAll(allFeeds())).find(
      (one) => one.value === read.address,
    );
    if (!there) {
      const state = {
        checkedAt: null,
        triedAt: null,
        result: null,
        events: 0,
        etag: null,
        bodyHash: null,
        day: null,
        checkpoint: null,
      };
      await transaction.objectStore('secrets').put({ id: fresh, value: read.address });
      await transaction
        .objectStore('meta')
        .put({ id: fresh, host: read.host, tail: read.tail, addedAt: now(), ...state });
    }
    await transaction.done;
    return there?.id ?? fresh;
  });
  announce({ meta: [id] });
  return id;
}

/**
 * Forgets an address and all that is known of it; what was read from it stays. Gives the way back, which holds the
 * address for as long as the page that removed it is open. Throws a StoreFailure, as does the way back.
 */
export async function removeFeed(id: string): Promise<() => Promise<void>> {
  if (!id.startsWith('feed:')) return async () => undefined;
  const removed = await withDatabase(async (db) => {
    const transaction = db.transaction(['secrets', 'meta'], 'readwrite', { durability: 'strict' });
    const [secrets, meta] = [transaction.objectStore('secrets'), transaction.objectStore('meta')];
    const [secret, row] = await Promise.all([secrets.get(id), meta.get(id)]);
    await Promise.all([secrets.delete(id), meta.delete(id), transaction.done]);
    return secret && isFeed(row) ? { secret, row } : null;
  });
  announce({ meta: [id] });
  return async () => {
    if (!removed) return;
    await withDatabase(async (db) => {
      const transaction = db.transaction(['secrets', 'meta'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        transaction.objectStore('secrets').put(removed.secret),
        // A reading that was under way has ended without it.
        transaction.objectStore('meta').put({ ...removed.row, checkpoint: null }),
        transaction.done,
      ]);
    });
    announce({ meta: [id] });
  };
}

/** For the worker alone: the address with what is known of it; null when it was removed. */
export async function readFeed(id: string): Promise<{ row: FeedRow; address: FeedAddress } | null> {
  return withDatabase(async (db) => {
    const transaction = db.transaction(['secrets', 'meta'], 'readonly');
    const [row, secret] = await Promise.all([
      transaction.objectStore('meta').get(id),
      transaction.objectStore('secrets').get(id),
    ]);
    const address = secret ? readFeedAddress(secret.value) : null;
    return isFeed(row) && address ? { row, address } : null;
  });
}

/** Notes how a reading goes. False, and nothing noted, where the address was removed in the meantime. */
export async function noteFeed(id: string, news: Partial<Omit<FeedRow, 'id'>>): Promise<boolean> {
  const kept = await withDatabase(async (db) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    const row = await transaction.store.get(id);
    if (isFeed(row)) await transaction.store.put({ ...row, ...news });
    await transaction.done;
    return isFeed(row);
  });
  if (kept) announce({ meta: [id] });
  return kept;
}

const hour = 60 * 60 * 1000;
/** How long after its begin a reading that left nothing but a checkpoint counts as broken off. */
export const brokenOffAfterMs = 30_000;

/** From when on an address is to be looked at (ms since 1970 UTC). */
function dueFrom({ checkedAt, triedAt, checkpoint }: FeedRow): number {
  if (checkpoint !== null) return (triedAt ?? 0) + brokenOffAfterMs;
  if (checkedAt === null) return triedAt === null ? 0 : triedAt + brokenOffAfterMs;
  return checkedAt + hour;
}

/**
 * Which addresses are to be looked at, at `moment` (ms since 1970 UTC): those never looked at, those an hour old, and
 * those whose reading broke off. `next` is when the next one will be, null where there is none.
 */
export async function dueFeeds(moment: number): Promise<{ due: readonly string[]; next: number | null }> {
  const rows = (await withDatabase((db) => db.getAll('meta', allFeeds()))).filter(isFeed);
  // A clock that was set back must not keep an address from ever being looked at again.
  const isDue = (row: FeedRow) => dueFrom(row) <= moment || dueFrom(row) > moment + hour;
  const later = rows.filter((row) => !isDue(row)).map(dueFrom);
  return { due: rows.filter(isDue).map(({ id }) => id), next: later.length > 0 ? Math.min(...later) : null };
}
