/** Dragging rows onto groups. The library is loaded with the board alone; whatever a drag does has a button and a key too. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardGroup } from '../../core/board.ts';
import type { Id } from '../../core/record.ts';
import type { Owner } from '../../core/words.ts';

const adapter = () => import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter');

export interface Dragged {
  readonly id: Id;
  readonly owner: Owner;
  readonly from: BoardGroup;
}

const key = Symbol('commitment');
const draggedIn = (data: Record<string | symbol, unknown>): Dragged | null =>
  (data[key] as Dragged | undefined) ?? null;

/** Registers with the library once it is there; what `register` gives back is called at the end. */
function useAdapter(register: (library: Awaited<ReturnType<typeof adapter>>) => (() => void) | undefined, on: unknown) {
  const latest = useRef(register);
  latest.current = register;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    adapter().then(
      (library) => {
        if (!gone) stop = latest.current(library);
      },
      // Without it there are still the buttons and the keys.
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [on]);
}

/** Makes an element draggable; null makes it stay. */
export function useDragRow(
  row: RefObject<HTMLElement | null>,
  dragged: Dragged | null,
  onDrag: (is: Dragged | null) => void,
): void {
  const live = useRef({ dragged, onDrag });
  live.current = { dragged, onDrag };
  useAdapter(({ draggable }) => {
    const element = row.current;
    if (!element) return undefined;
    return draggable({
      element,
      canDrag: () => live.current.dragged !== null,
      getInitialData: () => ({ [key]: live.current.dragged }),
      onDragStart: () => live.current.onDrag(live.current.dragged),
      onDrop: () => live.current.onDrag(null),
    });
  }, dragged === null);
}

/** Makes an element take rows of one side. */
export function useDropGroup(
  element: RefObject<HTMLElement | null>,
  { owner, group }: { owner: Owner; group: BoardGroup },
  { onOver, onDrop }: { onOver: (is: boolean) => void; onDrop: (dragged: Dragged) => void },
): void {
  const live = useRef({ onOver, onDrop });
  live.current = { onOver, onDrop };
  useAdapter(({ dropTargetForElements }) => {
    const at = element.current;
    if (!at || group === 'late') return undefined;
    return dropTargetForElements({
      element: at,
      canDrop({ source }) {
        const dragged = draggedIn(source.data);
        return dragged !== null && dragged.owner === owner && dragged.from !== group;
      },
      onDragEnter: () => live.current.onOver(true),
      onDragLeave: () => live.current.onOver(false),
      onDrop({ source }) {
        live.current.onOver(false);
        const dragged = draggedIn(source.data);
        if (dragged) live.current.onDrop(dragged);
      },
    });
  }, `${owner} ${group}`);
}
