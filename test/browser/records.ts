/** What lies in the extension's database, read and written from a page of its origin that runs none of its code. */
import type { Page } from 'playwright-core';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';

export interface StoredRow {
  readonly [field: string]: unknown;
}

/** A tab of the extension's origin without any of its code; the same one each time, opened when there is none. */
export async function quietTab(chromium: Chromium): Promise<Page> {
  const address = `chrome-extension://${chromium.extensionId}/manifest.json`;
  const open = chromium.context.pages().find((page) => page.url() === address);
  if (open) return open;
  const page = await chromium.context.newPage();
  await page.goto(address);
  return page;
}

/** All rows of a store, deleted ones too; none while the database or the store is not there yet. */
export async function rowsOf(page: Page, store: string): Promise<StoredRow[]> {
  return page.evaluate(async (name) => {
    const known = (await indexedDB.databases()).some((one) => one.name === 'onward');
    if (!known) return [];
    return new Promise<StoredRow[]>((resolve, reject) => {
      const opening = indexedDB.open('onward');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const done = (rows: StoredRow[]) => {
          database.close();
          resolve(rows);
        };
        if (!database.objectStoreNames.contains(name)) return done([]);
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => done(reading.result as StoredRow[]);
      };
    });
  }, store);
}

/** Writes rows as they are, index fields included, and empties the store first where `fresh`. */
export async function putRows(page: Page, store: string, rows: readonly StoredRow[], fresh = false): Promise<void> {
  // Opened before the worker has made it, the database would come to be without any store.
  await until('the worker to have made the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'onward')),
  );
  await page.evaluate(
    ([name, all, anew]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('onward');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(name, 'readwrite', { durability: 'strict' });
          if (anew) writing.objectStore(name).clear();
          for (const row of all) writing.objectStore(name).put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [store, rows, fresh] as const,
  );
}

/** Puts everything of `sampleRows` into the database. */
export async function putSample(
  page: Page,
  rows: Readonly<Record<string, readonly StoredRow[] | undefined>>,
): Promise<void> {
  for (const [store, list] of Object.entries(rows)) if (list) await putRows(page, store, list);
}
