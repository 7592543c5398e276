/**
 * The only place that reads the time; everything else is given `now`. A test build can shift the clock for worker and
 * pages at once: no tool of the browser reaches them all, and none survives the worker's death.
 */

declare const __SHIFTABLE_CLOCK__: boolean;

const shiftName = 'onward-test-clock';
let shift = 0;

/** Milliseconds since 1970 UTC. */
export const now = (): number => Date.now() + shift;

/** What an alarm must be set to so that it rings at `when`. The browser knows nothing of a shifted clock. */
export const alarmTime = (when: number): number => when - shift;

/** The user's zone, an IANA name. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function readShift(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(shiftName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('clock', { keyPath: 'id' });
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const request = opening.result.transaction('clock').objectStore('clock').get('shift');
      request.onsuccess = () => {
        opening.result.close();
        resolve((request.result as { ms: number } | undefined)?.ms ?? 0);
      };
    };
  });
}

async function followShift(): Promise<void> {
  new BroadcastChannel(shiftName).onmessage = (event: MessageEvent<{ ms: number }>) => {
    shift = event.data.ms;
  };
  shift = await readShift();
}

/** Resolves when the clock may be read. At once, except in a build made for tests. */
export const clockReady: Promise<void> =
  typeof __SHIFTABLE_CLOCK__ !== 'undefined' && __SHIFTABLE_CLOCK__ ? followShift() : Promise.resolve();
