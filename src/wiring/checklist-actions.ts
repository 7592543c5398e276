/** Checklists, carried out by the store. */
import {
  addChecklistItem,
  editChecklistItem,
  hideChecklistItem,
  keepChecklist,
  moveChecklistItem,
  placeChecklistItem,
  removeChecklistItem,
  resetChecklist,
} from '../store/checklists.ts';
import { tick } from '../store/items.ts';
import type { ChecklistActions } from '../ui/checklists/checklist-actions.ts';
import { undoable } from './undoable.ts';

export const checklistActions = {
  tick: (meetingId, item, ticked) => undoable(tick(meetingId, item, ticked)),
  addChecklistItem: (scope, text, after) => undoable(addChecklistItem(scope, text, after)),
  editChecklistItem: (id, text) => undoable(editChecklistItem(id, text)),
  moveChecklistItem: (id, to) => undoable(moveChecklistItem(id, to)),
  removeChecklistItem: (id) => undoable(removeChecklistItem(id)),
  placeChecklistItem: (scope, key, after, before) => undoable(placeChecklistItem(scope, key, after, before)),
  hideChecklistItem: (scope, key, order, hidden) => undoable(hideChecklistItem(scope, key, order, hidden)),
  keepChecklist: (scope) => undoable(keepChecklist(scope)),
  resetChecklist: (scope) => undoable(resetChecklist(scope)),
} satisfies ChecklistActions;
