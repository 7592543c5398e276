/**
 * Two windows may show the same capture line, and each has words of its own in it: so each keeps them under a key of its
 * own, and says by a lock of the browser that it is alive. A window that opens adopts what one without a lock has left.
 */
import { withDatabase } from './open.ts';
import { databaseName } from './schema.ts';

const lines = /^capture:/;
const forever = new Promise<void>(() => undefined);
const windowName = crypto.randomUUID().slice(-12);
/** Where this window keeps a line. */
const places = new Map<string, string>();
/** Lines that were typed into here, and adopt nothing any more. */
const typed = new Set<string>();
const adopted = new Set<string>();

const lockName = (place: string) => `${databaseName}-draft ${place}`;

// Not there in a test without a browser.
const lockManager = () => globalThis.navigator?.locks as LockManager | undefined;

/** Keeps a line there from now on. The browser lets go of the lock when the window is gone, however it went. */
function settle(locks: LockManager, key: string, place: string): void {
  places.set(key, place);
  locks.request(lockName(place), () => forever).catch(() => undefined);
}

async function adopt(locks: LockManager, key: string): Promise<void> {
  // One window at a time looks around, or two would adopt the same words.
  await locks.request(`${databaseName}-drafts ${key}`, async () => {
    const range = IDBKeyRange.bound(key, `${key}#\uffff`);
    const left = await withDatabase((db) => db.getAll('drafts', range));
    const { held = [] } = await locks.query();
    const alive = new Set(held.map(({ name }) => name));
    const orphans = left.filter((draft) => !alive.has(lockName(draft.key))).sort((a, b) => b.at - a.at);
    const [newest] = orphans;
    if (!newest || typed.has(key) || adopted.has(key)) return;
    adopted.add(key);
    settle(locks, key, newest.key);
  });
}

/** Where this window writes the draft of `key`, at once: nothing typed waits for another window. */
export function draftPlace(key: string): string {
  const locks = lockManager();
  if (!lines.test(key) || !locks) return key;
  typed.add(key);
  const place = places.get(key) ?? `${key}#${windowName}`;
  if (!places.has(key)) settle(locks, key, place);
  return place;
}

/** Where it reads it, after looking for what another window left. Rejects with a StoreFailure. */
export async function adoptedPlace(key: string): Promise<string> {
  const locks = lockManager();
  if (!lines.test(key) || !locks) return key;
  if (!places.has(key)) settle(locks, key, `${key}#${windowName}`);
  if (!typed.has(key) && !adopted.has(key)) await adopt(locks, key);
  return places.get(key) ?? key;
}
