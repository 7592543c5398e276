import type { ChecklistItem } from '../../core/checklist-item.ts';
import type { ChecklistScope } from '../../core/checklist-order.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Menu, type MenuItem } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export interface ItemMenuProps {
  item: Pick<ChecklistItem, 'key' | 'own' | 'order'>;
  text: string;
  scope: ChecklistScope;
  /** "Move up" and "Move down". */
  moves: readonly MenuItem[];
  /** An item of the user's own is at home in this list, or comes from a wider one. */
  atHome: boolean;
  onEdit: () => void;
}

/** What can be done with an item: move it, leave it out, and with one's own also change, remove, have it every time. */
export function ItemMenu({ item, text, scope, moves, atHome, onEdit }: ItemMenuProps) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { own, key, order } = item;
  const hide: MenuItem = {
    key: 'hide',
    label: say(scope.meetingId === null ? 'checklist.hide-always' : 'checklist.hide'),
    onChoose: () =>
      void act(() => actions.hideChecklistItem(scope, key, order, true), say('checklist.hidden', { text })),
  };
  const ofOwn = (id: string): MenuItem[] => {
    const to = { ...scope, meetingId: atHome ? null : scope.meetingId };
    const told = atHome ? 'checklist.every-time-told' : 'checklist.this-time-told';
    const often = {
      key: 'often',
      label: say(atHome ? 'checklist.every-time' : 'checklist.this-time'),
      onChoose: () => void act(() => actions.moveChecklistItem(id, to), say(told, { text })),
    };
    const remove = {
      key: 'remove',
      label: say('checklist.remove'),
      onChoose: () => void act(() => actions.removeChecklistItem(id), say('checklist.removed', { text })),
    };
    return [
      { key: 'edit', label: say('checklist.edit'), onChoose: onEdit },
      ...(scope.meetingId === null ? [] : [often]),
      // Removed where it is at home; elsewhere it is only left out.
      atHome ? remove : hide,
    ];
  };
  return (
    <Menu name={say('checklist.more-for', { text })} items={[...moves, ...(own === null ? [hide] : ofOwn(own))]} />
  );
}
