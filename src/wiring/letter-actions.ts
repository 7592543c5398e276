/** Letters, carried out by the store. */
import { setFollowUp } from '../store/meetings.ts';
import type { LetterActions } from '../ui/letters/letter-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const letterActions = {
  setFollowUp: (id, step, done) => undoable(setFollowUp(id, step, done, today())),
} satisfies LetterActions;
