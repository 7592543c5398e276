/** Checklists, carried out by the store. */
import { tick } from '../store/items.ts';
import type { ChecklistActions } from '../ui/checklists/checklist-actions.ts';
import { undoable } from './undoable.ts';

export const checklistActions = {
  tick: (meetingId, item, ticked) => undoable(tick(meetingId, item, ticked)),
} satisfies ChecklistActions;
