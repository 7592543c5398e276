/** Unit tests run in Node: an IndexedDB of their own, and an extension API that only has an id. */
import 'fake-indexeddb/auto';

Object.assign(globalThis, { chrome: { runtime: { id: 'unit-test' } } });
