/** What a person can do with checklists. Part of `Actions`. */
import type { ChecklistScope } from '../../core/checklist-order.ts';
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface ChecklistActions {
  tick(meetingId: Id, item: string, ticked: boolean): Promise<Undo>;
  /** Adds an item of the user's own behind the place `after`, which is the last one's. */
  addChecklistItem(scope: ChecklistScope, text: string, after: string | null): Promise<Undo>;
  editChecklistItem(id: Id, text: string): Promise<Undo>;
  /** Makes an item of the user's own one of another list: this meeting's alone, or of every one. */
  moveChecklistItem(id: Id, to: ChecklistScope): Promise<Undo>;
  removeChecklistItem(id: Id): Promise<Undo>;
  /** Places an item between two others, given by their places (null at the ends). */
  placeChecklistItem(scope: ChecklistScope, key: string, after: string | null, before: string | null): Promise<Undo>;
  /** Hides an item or shows it again, at its place `order`. */
  hideChecklistItem(scope: ChecklistScope, key: string, order: string, hidden: boolean): Promise<Undo>;
  /** Makes what was arranged for one meeting the template of its relationship. */
  keepChecklist(scope: ChecklistScope): Promise<Undo>;
  /** Back to the product's order, with nothing hidden. Items of the user's own stay. */
  resetChecklist(scope: ChecklistScope): Promise<Undo>;
}
