import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { type Undo, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export type Direction = 'up' | 'down';

/** The neighbours that `id` gets when it moves one place in `ids`; null when it stands at that end already. */
export function placeAfterMove(
  ids: readonly Id[],
  id: Id,
  direction: Direction,
): { after: Id | null; before: Id | null; place: number } | null {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  const rest = ids.filter((other) => other !== id);
  return { after: rest[to - 1] ?? null, before: rest[to] ?? null, place: to + 1 };
}

export interface Reorder {
  /** For the row's `onKeyDownCapture`: Alt with an arrow moves the row, wherever in it the focus is. */
  onKey: (event: KeyboardEvent, id: Id, text: string) => void;
  /** "Move up" and "Move down" for the row's menu, without what an end makes impossible. */
  items: (id: Id, text: string) => MenuItem[];
}

/** Puts a row between two others, null at the ends. */
export type PutBetween = (id: Id, after: Id | null, before: Id | null) => Promise<Undo>;

/** Moving rows by keyboard and by menu. The focus stays on the row while it moves. */
export function useReorder(list: 'topics' | 'questions' | PutBetween, ids: readonly Id[]): Reorder {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const held = useRef<HTMLElement | null>(null);
  const order = ids.join(' ');

  // A browser drops the focus of an element that is moved in the document.
  useLayoutEffect(() => {
    const was = held.current;
    held.current = null;
    if (was?.isConnected && document.activeElement !== was) was.focus();
  }, [order]);

  const move = (id: Id, direction: Direction, text: string) => {
    const to = placeAfterMove(ids, id, direction);
    if (!to) return;
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const put: PutBetween = typeof list === 'function' ? list : (...between) => actions.reorder(list, ...between);
    void act(() => put(id, to.after, to.before), say('panel.moved', { text, place: to.place }));
  };
  return {
    onKey(event, id, text) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      move(id, event.key === 'ArrowUp' ? 'up' : 'down', text);
    },
    items: (id, text) =>
      (['up', 'down'] as const)
        .filter((direction) => placeAfterMove(ids, id, direction) !== null)
        .map((direction) => ({
          key: direction,
          label: say(`panel.move-${direction}`),
          onChoose: () => move(id, direction, text),
        })),
  };
}
