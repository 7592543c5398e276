/** A fresh database for each test. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { closeDatabase } from '../../src/store/open.ts';

/** Gives every test of the file an empty IndexedDB and closes the store's connection afterwards. */
export function useFreshDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(closeDatabase);
}
