/** Words that were typed and not yet kept. Written on every keystroke, so cheaply: relaxed, and one put at a time per key. */
import { now } from '../platform/clock.ts';
import { adoptedPlace, draftPlace } from './draft-lines.ts';
import { withDatabase } from './open.ts';

const waiting = new Map<string, string>();
const writing = new Set<string>();

async function write(key: string): Promise<void> {
  while (waiting.has(key)) {
    const place = draftPlace(key);
    const text = waiting.get(key) ?? '';
    waiting.delete(key);
    await withDatabase(async (db) => {
      const transaction = db.transaction('drafts', 'readwrite', { durability: 'relaxed' });
      const asked =
        text === '' ? transaction.store.delete(place) : transaction.store.put({ key: place, text, at: now() });
      // Said at once: a page that closes now would otherwise take the write with it.
      transaction.commit();
      await asked;
      await transaction.done;
    });
  }
}

// A page that closes does not live to see the write before this one come back.
globalThis.addEventListener?.('pagehide', () => {
  for (const key of waiting.keys()) void write(key).catch(() => undefined);
});

/**
 * Keeps `text` under `key`; an empty text forgets it. While one write is under way only the newest text waits. Resolves
 * once this text or a newer one is kept; rejects with a StoreFailure.
 */
export async function keepDraft(key: string, text: string): Promise<void> {
  waiting.set(key, text);
  if (writing.has(key)) return;
  writing.add(key);
  try {
    await write(key);
  } finally {
    writing.delete(key);
  }
}

/** The draft under `key`, `''` when there is none. What waits to be written counts. */
export async function readDraft(key: string): Promise<string> {
  const unsaved = waiting.get(key);
  if (unsaved !== undefined) return unsaved;
  const place = await adoptedPlace(key);
  return withDatabase(async (db) => (await db.get('drafts', place))?.text ?? '');
}
