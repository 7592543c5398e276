/**
 * Saving a text against the version it was read from. Two windows may type into the same notes: the store keeps the
 * other text as a visible version, but only if it is told truthfully what this window had read, and not when this window
 * merely writes after itself.
 */
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Stamp } from '../../core/record.ts';

/** Before anything that was ever written: this window has read nothing yet. */
const nothingRead: Stamp = '000000000000000-0000-000000000000';
/** How long a save waits to see itself come back, in ms. Later it counts as not seen, which keeps too much, never too little. */
const patience = 1500;

export interface StampedSave {
  readonly save: (text: string) => Promise<void>;
  /** Must be told what stands in the field, on every key. */
  readonly typed: (text: string) => void;
}

/** `text` and `stamp` as stored now; `stamp` undefined while there is no record. `write` gets the stamp that was read. */
export function useStampedSave(
  text: string,
  stamp: Stamp | undefined,
  write: (text: string, readStamp: Stamp) => Promise<unknown>,
): StampedSave {
  const live = useRef({
    read: stamp ?? nothingRead,
    seen: stamp,
    /** What this window wrote last. */
    mine: null as string | null,
    /** What stands in the field when it is not what was stored. */
    typed: null as string | null,
    cameBack: null as (() => void) | null,
    write,
  });
  live.current.write = write;

  useLayoutEffect(() => {
    const at = live.current;
    if (stamp === at.seen) return;
    at.seen = stamp;
    const clean = at.typed === null || at.typed === text || text === at.mine;
    if (clean) at.read = stamp ?? nothingRead;
    if (at.typed === text) at.typed = null;
    if (text === at.mine) at.cameBack?.();
  }, [text, stamp]);

  const typed = useCallback((next: string) => {
    live.current.typed = next;
  }, []);

  const save = useCallback(async (next: string) => {
    const at = live.current;
    const before = at.seen;
    at.mine = next;
    await at.write(next, at.read);
    if (at.seen !== before) return;
    // The next save must know the stamp of this one, which comes back with the record.
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      at.cameBack = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    at.cameBack = null;
  }, []);

  return { save, typed };
}
