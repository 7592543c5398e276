/** Moving rows of a list by keyboard and by menu. The focus stays on the row while it moves. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../messages.tsx';
import type { MenuItem } from './menu.tsx';

export type Direction = 'up' | 'down';

/** Between which two a row is to stand (null at the ends), and its number there. */
export interface NewPlace {
  readonly after: string | null;
  readonly before: string | null;
  readonly place: number;
}

/** The neighbours that `id` gets when it moves one place in `ids`; null when it stands at that end already. */
export function placeAfterMove(ids: readonly string[], id: string, direction: Direction): NewPlace | null {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  const rest = ids.filter((other) => other !== id);
  return { after: rest[to - 1] ?? null, before: rest[to] ?? null, place: to + 1 };
}

export interface RowMoves {
  /** For the row's `onKeyDownCapture`: Alt with an arrow moves the row, wherever in it the focus is. */
  onKey: (event: KeyboardEvent, id: string, text: string) => void;
  /** "Move up" and "Move down" for the row's menu, without what an end makes impossible. */
  items: (id: string, text: string) => MenuItem[];
}

/** `ids` are the rows in order; `onMove` keeps a row's new place, `text` is what it is called in words. */
export function useRowMoves(
  ids: readonly string[],
  onMove: (id: string, to: NewPlace, text: string) => void,
): RowMoves {
  const say = useSay();
  const held = useRef<HTMLElement | null>(null);
  const order = ids.join(' ');

  // A browser drops the focus of an element that is moved in the document.
  useLayoutEffect(() => {
    const was = held.current;
    held.current = null;
    if (was?.isConnected && document.activeElement !== was) was.focus();
  }, [order]);

  const move = (id: string, direction: Direction, text: string) => {
    const to = placeAfterMove(ids, id, direction);
    if (!to) return;
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onMove(id, to, text);
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
          label: say(`row.move-${direction}`),
          onChoose: () => move(id, direction, text),
        })),
  };
}
