/** What a season wants of the meeting on view. Whoever plans none loads nothing of it. */
import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Id } from '../core/record.ts';
import { useLive } from './use-live.ts';

// Not what is typed: a step follows the calendar and the season alone.
const stores = ['seasons', 'meetings', 'series', 'people'] as const;

/** Null while it loads and where it is nothing; `planning` says whether anything is still to be decided. A failure costs the line alone. */
export function useSeason(id: Id | undefined, planning: boolean): VNode | null {
  const load = useCallback(
    async () => (id && planning ? (await import('./draw-season.tsx')).drawSeason(id) : null),
    [id, planning],
  );
  const live = useLive(load, stores);
  // What was loaded last may still be of the meeting before.
  return live.state === 'ready' && live.value?.key === id ? live.value : null;
}
