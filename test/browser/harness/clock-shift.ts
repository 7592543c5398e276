import type { Page } from 'playwright-core';

/**
 * Shifts the extension's clock by `ms` from the real time; `page` is any page of the extension's origin.
 * The offset is kept in the database, for contexts that start later, and told to those that run now. Resolves when the
 * browser has passed it on. Only the test build listens.
 */
export async function shiftClockFrom(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (shift) => {
    const name = 'onward-test-clock';
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('clock', { keyPath: 'id' });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction('clock', 'readwrite');
        writing.objectStore('clock').put({ id: 'shift', ms: shift });
        writing.onabort = () => reject(writing.error);
        writing.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
    // A second channel of the same page hears the message only after it went through the browser process.
    await new Promise<void>((resolve) => {
      const speaking = new BroadcastChannel(name);
      const listening = new BroadcastChannel(name);
      listening.onmessage = () => {
        speaking.close();
        listening.close();
        resolve();
      };
      speaking.postMessage({ ms: shift });
    });
  }, ms);
}
