/**
 * Dragging rows of a list to another place. What carries it out is loaded when a pointer first comes to the list; by
 * keyboard and menu the same is done with use-row-moves.ts.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NewPlace } from './use-row-moves.ts';

type Adapter = typeof import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter');
let loading: Promise<Adapter> | null = null;
const loadAdapter = () => {
  loading ??= import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter');
  return loading;
};

/** Where `id` comes to stand when it is dropped on the upper or lower half of `target`; null where nothing changes. */
export function placeAfterDrop(
  ids: readonly string[],
  id: string,
  target: string,
  half: 'upper' | 'lower',
): NewPlace | null {
  const from = ids.indexOf(id);
  if (from < 0 || id === target) return null;
  const rest = ids.filter((other) => other !== id);
  const at = rest.indexOf(target);
  if (at < 0) return null;
  const to = half === 'upper' ? at : at + 1;
  return to === from ? null : { after: rest[to - 1] ?? null, before: rest[to] ?? null, place: to + 1 };
}

const halfOf = (row: Element, y: number): 'upper' | 'lower' => {
  const { top, height } = row.getBoundingClientRect();
  return y < top + height / 2 ? 'upper' : 'lower';
};

/** For the element around the rows. Each row names itself by `data-row`, what it is dragged by is marked `data-grip`. */
export interface DragOrder {
  readonly ref: (list: HTMLElement | null) => void;
}

/**
 * Makes the rows in a list draggable among themselves. `ids` are the rows in order. The row that is dragged carries
 * `data-dragged`, and the one it would be dropped at `data-drop="upper"` or `"lower"`.
 */
export function useDragOrder(ids: readonly string[], onDrop: (id: string, to: NewPlace) => void): DragOrder {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [adapter, setAdapter] = useState<Adapter | null>(null);
  const latest = useRef({ ids, onDrop });
  latest.current = { ids, onDrop };
  const made = useRef(new Map<HTMLElement, () => void>());

  useEffect(() => {
    if (!list || adapter) return;
    const load = () => void loadAdapter().then((loaded) => setAdapter(() => loaded));
    list.addEventListener('pointerenter', load, { once: true });
    return () => list.removeEventListener('pointerenter', load);
  }, [list, adapter]);

  // After each drawing: a row may be drawn by another element than before, with the same rows in the same order.
  useLayoutEffect(() => {
    if (!list || !adapter) return;
    const rows = new Set(list.querySelectorAll<HTMLElement>('[data-row]'));
    for (const [row, undo] of made.current) {
      if (rows.has(row)) continue;
      undo();
      made.current.delete(row);
    }
    for (const row of rows) {
      if (made.current.has(row)) continue;
      const id = row.dataset['row'] ?? '';
      const grip = row.querySelector<HTMLElement>('[data-grip]');
      const mark = (half: 'upper' | 'lower' | null) => {
        if (half === null) delete row.dataset['drop'];
        else row.dataset['drop'] = half;
      };
      // Only rows of this list: the same page may hold others.
      const isOurs = (data: Record<string | symbol, unknown>) => data['list'] === list && data['id'] !== id;
      const undo = [
        adapter.draggable({
          // The grip alone: around a field, a draggable row would take the selecting of text away in Firefox.
          element: grip ?? row,
          getInitialData: () => ({ list, id }),
          onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
            const { left, top } = row.getBoundingClientRect();
            const { clientX, clientY } = location.current.input;
            nativeSetDragImage?.(row, clientX - left, clientY - top);
          },
          onDragStart: () => {
            row.dataset['dragged'] = '';
          },
          onDrop: () => {
            delete row.dataset['dragged'];
          },
        }),
        adapter.dropTargetForElements({
          element: row,
          canDrop: ({ source }) => isOurs(source.data),
          onDrag: ({ location }) => mark(halfOf(row, location.current.input.clientY)),
          onDragLeave: () => mark(null),
          onDrop: ({ source, location }) => {
            mark(null);
            const half = halfOf(row, location.current.input.clientY);
            const dragged = String(source.data['id']);
            const to = placeAfterDrop(latest.current.ids, dragged, id, half);
            if (to) latest.current.onDrop(dragged, to);
          },
        }),
      ];
      made.current.set(row, () => {
        for (const one of undo) one();
      });
    }
  });
  useEffect(
    () => () => {
      for (const undo of made.current.values()) undo();
      made.current.clear();
    },
    [list],
  );

  return { ref: useCallback((element: HTMLElement | null) => setList(element), []) };
}
