import type { ChecklistItem } from '../../core/checklist-item.ts';
import type { ChecklistScope } from '../../core/checklist-order.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { type DragOrder, useDragOrder } from '../parts/use-drag-order.ts';
import { type NewPlace, type RowMoves, useRowMoves } from '../parts/use-row-moves.ts';

type Placed = Pick<ChecklistItem, 'key' | 'order' | 'text'>;

export interface ItemOrder {
  readonly moves: RowMoves;
  readonly drag: DragOrder;
  /** For the list's `onKeyDownCapture`: its rows name themselves by `data-row`. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Moving items of a checklist by keyboard, menu and pointer. */
export function useItemOrder(items: readonly Placed[], scope: ChecklistScope): ItemOrder {
  const { say, sayMessage } = useWords();
  const act = useAct();
  const actions = useActions();
  const orderOf = (key: string | null) => items.find((one) => one.key === key)?.order ?? null;
  const move = (key: string, to: NewPlace) => {
    const item = items.find((one) => one.key === key);
    if (!item) return;
    void act(
      () => actions.placeChecklistItem(scope, key, orderOf(to.after), orderOf(to.before)),
      say('checklist.moved', { text: sayMessage(item.text), place: to.place }),
    );
  };
  const keys = items.map(({ key }) => key);
  const moves = useRowMoves(keys, move);
  const onKey = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const item = items.find(({ key }) => key === row?.dataset['row']);
    if (item) moves.onKey(event, item.key, sayMessage(item.text));
  };
  return { moves, drag: useDragOrder(keys, move), onKey };
}
