import { useMemo } from 'preact/hooks';
import { spanOf } from '../../core/stage.ts';
import { useWords } from '../messages.tsx';
import type { PanelShown } from '../panel/panel-state.ts';
import type { LaneAfter } from '../parts/lane-menu.tsx';

/** The one-on-one after which an item of this panel may be shared later: this one until it is over, then the next. */
export function useLaneAfter(shown: PanelShown | null): LaneAfter | null {
  const { now, today } = useWords();
  const meeting = shown?.records.meeting;
  const end = meeting && (spanOf(meeting)?.end ?? null);
  const over = meeting && (meeting.closedAt !== null || (end == null ? meeting.day < today : end <= now));
  const id = meeting && (over ? shown.records.next?.id : meeting.id);
  return useMemo(() => (id === undefined ? null : { id, which: over ? 'next' : 'this' }), [id, over]);
}
