/**
 * Unit tests run in Node: an IndexedDB of their own, and an extension API that only has an id. Files share a process, so
 * each begins with real time and an empty page, whatever the one before left.
 */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

Object.assign(globalThis, { chrome: { runtime: { id: 'unit-test' } } });

vi.useRealTimers();
vi.restoreAllMocks();

if (typeof document !== 'undefined') {
  for (const element of [document.documentElement, document.head, document.body])
    for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
  document.head?.replaceChildren();
  document.body?.replaceChildren();
}
