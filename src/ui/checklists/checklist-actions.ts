/** What a person can do with checklists. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface ChecklistActions {
  tick(meetingId: Id, item: string, ticked: boolean): Promise<Undo>;
}
