import type { Id } from '../../core/record.ts';
import { type Undo, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { type DragOrder, useDragOrder } from '../parts/use-drag-order.ts';
import { type NewPlace, type RowMoves, useRowMoves } from '../parts/use-row-moves.ts';

export { placeAfterMove } from '../parts/use-row-moves.ts';
/** Moving rows by keyboard, by menu, and by their margin with a pointer. */
export interface Reorder extends RowMoves {
  /** For the element around the rows, see use-drag-order.ts. */
  readonly drag: DragOrder;
}

export interface MovedRow {
  readonly id: Id;
  /** What the row is called when its new place is told. */
  readonly text: string;
}

/** Puts a row between two others, null at the ends. */
export type PutBetween = (id: Id, after: Id | null, before: Id | null) => Promise<Undo>;

/** The focus stays on the row while it moves. `rows` are in order. */
export function useReorder(list: 'topics' | 'questions' | PutBetween, rows: readonly MovedRow[]): Reorder {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const put: PutBetween = typeof list === 'function' ? list : (...between) => actions.reorder(list, ...between);
  const move = (id: string, { after, before, place }: NewPlace) => {
    const text = rows.find((row) => row.id === id)?.text ?? '';
    void act(() => put(id, after, before), say('panel.moved', { text, place }));
  };
  const ids = rows.map(({ id }) => id);
  return { ...useRowMoves(ids, move), drag: useDragOrder(ids, move) };
}
