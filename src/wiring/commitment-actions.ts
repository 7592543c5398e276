/** Promises, carried out by the store. */
import { editCommitment, setCommitmentState, setDue, shareCommitments } from '../store/commitments.ts';
import type { CommitmentActions } from '../ui/commitments/commitment-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const commitmentActions = {
  setDue: (id, due) => undoable(setDue(id, due, today())),
  setCommitmentState: (id, state) => undoable(setCommitmentState(id, state, today())),
  editCommitment: (id, edit) => undoable(editCommitment(id, edit)),
  shareCommitments: (ids) => undoable(shareCommitments(ids)),
} satisfies CommitmentActions;
