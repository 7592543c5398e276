/** What a person can do with letters. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface LetterActions {
  setFollowUp(meetingId: Id, step: 'mailed' | 'confirmed', done: boolean): Promise<Undo>;
}
