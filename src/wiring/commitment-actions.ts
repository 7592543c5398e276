/** Promises, carried out by the store. */
import { now } from '../platform/clock.ts';
import { raiseCommitment } from '../store/board.ts';
import {
  addCommitment,
  addProgress,
  editCommitment,
  setCommitmentState,
  setDue,
  shareCommitments,
} from '../store/commitments.ts';
import type { CommitmentActions } from '../ui/commitments/commitment-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const commitmentActions = {
  addCommitment: (commitment) => undoable(addCommitment(commitment)),
  setDue: (id, due) => undoable(setDue(id, due, today())),
  setCommitmentState: (id, state, on) => undoable(setCommitmentState(id, state, on ?? today())),
  editCommitment: (id, edit) => undoable(editCommitment(id, edit)),
  shareCommitments: (ids) => undoable(shareCommitments(ids)),
  addProgress: (id, text) => undoable(addProgress(id, text, 'private')),
  raiseCommitment: (id) => undoable(raiseCommitment(id, now())),
} satisfies CommitmentActions;
