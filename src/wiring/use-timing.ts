/** The timing of the meeting on view: rule, reading and view are loaded after the first picture, which is smaller for it. */
import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Id } from '../core/record.ts';
import type { StoreName } from '../store/schema.ts';
import { useLive } from './use-live.ts';

/**
 * Null while it loads, where nothing is known, and once the meeting has begun. `now` (ms since 1970 UTC) is a reason to
 * look again: a slot may have passed. A failure costs the hint alone.
 */
export function useTiming(id: Id | undefined, now: number, stores: readonly StoreName[], full = false): VNode | null {
  const load = useCallback(
    async () => (id ? (await import('./draw-timing.tsx')).drawTiming(id, full) : null),
    [id, now],
  );
  const live = useLive(load, stores);
  // What was loaded last may still be of the meeting before.
  return live.state === 'ready' && live.value?.key === id ? live.value : null;
}
