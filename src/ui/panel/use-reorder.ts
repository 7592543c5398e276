import type { Id } from '../../core/record.ts';
import { type Undo, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { type RowMoves, useRowMoves } from '../parts/use-row-moves.ts';

export { placeAfterMove } from '../parts/use-row-moves.ts';
export type Reorder = RowMoves;

/** Puts a row between two others, null at the ends. */
export type PutBetween = (id: Id, after: Id | null, before: Id | null) => Promise<Undo>;

/** Moving rows by keyboard and by menu. The focus stays on the row while it moves. */
export function useReorder(list: 'topics' | 'questions' | PutBetween, ids: readonly Id[]): Reorder {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const put: PutBetween = typeof list === 'function' ? list : (...between) => actions.reorder(list, ...between);
  return useRowMoves(ids, (id, { after, before, place }, text) => {
    void act(() => put(id, after, before), say('panel.moved', { text, place }));
  });
}
