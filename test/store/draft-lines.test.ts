/** Two windows with the same capture line. Each window is the module anew; the locks are what they share. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, withDatabase } from '../../src/store/open.ts';
import { useFreshDatabase } from './database.ts';

useFreshDatabase();

type Grant = () => Promise<unknown>;

/** The browser's locks, as far as they are used: exclusive, in order, and let go when their window is gone. */
function lockTable() {
  const held = new Map<string, { window: string; next: (() => void)[] }>();
  const free = (name: string) => {
    const lock = held.get(name);
    held.delete(name);
    lock?.next.shift()?.();
  };
  const inWindow = (window: string) => ({
    async request(name: string, grant: Grant) {
      while (held.has(name)) await new Promise<void>((go) => held.get(name)?.next.push(go));
      held.set(name, { window, next: [] });
      try {
        return await grant();
      } finally {
        free(name);
      }
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  });
  return {
    inWindow,
    gone(window: string) {
      for (const [name, lock] of [...held]) if (lock.window === window) free(name);
    },
  };
}

let locks: ReturnType<typeof lockTable>;
beforeEach(() => {
  locks = lockTable();
});
afterEach(() => vi.unstubAllGlobals());

/** The drafts of one window. Only one acts at a time, so each takes the locks of its own. */
async function openWindow(name: string) {
  vi.resetModules();
  const drafts = await import('../../src/store/drafts.ts');
  const open = await import('../../src/store/open.ts');
  const act = async <T>(work: () => Promise<T>): Promise<T> => {
    vi.stubGlobal('navigator', { locks: locks.inWindow(name) });
    return work();
  };
  return {
    read: (key = 'capture:m') => act(() => drafts.readDraft(key)),
    keep: (text: string, key = 'capture:m') => act(() => drafts.keepDraft(key, text)),
    async close() {
      await open.closeDatabase();
      locks.gone(name);
    },
  };
}

describe('the unsent line of two windows', () => {
  it('stays two: neither sees the other’s, nor overwrites it', async () => {
    const left = await openWindow('left');
    const right = await openWindow('right');
    await left.keep('? from the left');
    expect(await right.read()).toBe('');
    await right.keep('> from the right');
    await right.keep('');
    expect(await left.read()).toBe('? from the left');
    await left.close();
    await right.close();
  });

  it('is adopted by the next window, whichever of them was killed', async () => {
    const left = await openWindow('left');
    const right = await openWindow('right');
    await left.keep('? from the left');
    await right.keep('> from the right');
    await right.close();
    const third = await openWindow('third');
    expect(await third.read()).toBe('> from the right');
    await third.close();
    await left.close();
    // Both were closed with words in them: one comes back now, the other once that one is written down.
    const fourth = await openWindow('fourth');
    const come = [await fourth.read()];
    await fourth.keep('');
    await fourth.close();
    const fifth = await openWindow('fifth');
    come.push(await fifth.read());
    await fifth.close();
    expect(come.sort()).toEqual(['> from the right', '? from the left']);
  });

  it('comes to a window that was open already, when that one is looked at again', async () => {
    const popup = await openWindow('popup');
    await popup.keep('? half a');
    const panel = await openWindow('panel');
    expect(await panel.read()).toBe('');
    await popup.close();
    expect(await panel.read()).toBe('? half a');
    await panel.close();
  });

  it('is not adopted over words that are being typed already', async () => {
    const left = await openWindow('left');
    await left.keep('? from the left');
    await left.close();
    const right = await openWindow('right');
    const reading = right.read();
    await right.keep('> quick');
    expect(await reading).not.toBe('? from the left');
    await right.close();
    const third = await openWindow('third');
    const first = await third.read();
    await third.keep('');
    await third.close();
    const fourth = await openWindow('fourth');
    expect([first, await fourth.read()].sort()).toEqual(['> quick', '? from the left']);
    await fourth.close();
  });

  it('of an earlier release, under the plain key, is adopted too', async () => {
    await withDatabase((db) => db.put('drafts', { key: 'capture:m', text: '? of old', at: 1 }));
    await closeDatabase();
    const left = await openWindow('left');
    expect(await left.read()).toBe('? of old');
    expect(await left.read('capture:other')).toBe('');
    await left.close();
  });

  it('needs no look around before its first letter is kept', async () => {
    const left = await openWindow('left');
    await left.keep('? left');
    const right = await openWindow('right');
    await Promise.all([right.keep('>'), right.keep('> r'), right.keep('> right')]);
    expect(await left.read()).toBe('? left');
    expect(await right.read()).toBe('> right');
    await left.close();
    await right.close();
  });

  it('is a matter of lines: notes have one draft, which the other version looks after', async () => {
    const left = await openWindow('left');
    const right = await openWindow('right');
    await left.keep('notes', 'topic:1:notes');
    expect(await right.read('topic:1:notes')).toBe('notes');
    await left.close();
    await right.close();
  });
});
