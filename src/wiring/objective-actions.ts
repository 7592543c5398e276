/** Objectives, carried out by the store. */
import { now } from '../platform/clock.ts';
import {
  addObjectiveCommitment,
  addObjectiveEvidence,
  addObjectiveLine,
  linkCommitment,
  linkEvidence,
} from '../store/objective-links.ts';
import {
  addObjective,
  editObjective,
  placeObjective,
  raiseObjective,
  removeObjective,
  setObjectiveState,
} from '../store/objectives.ts';
import type { ObjectiveActions } from '../ui/objectives/objective-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const objectiveActions = {
  addObjective: (given) => undoable(addObjective(given, today())),
  editObjective: (id, edit) => undoable(editObjective(id, edit)),
  setObjectiveLane: (id, lane, laneUntil) => undoable(editObjective(id, { lane, laneUntil })),
  setObjectiveState: (id, state, on) => undoable(setObjectiveState(id, state, on ?? today())),
  placeObjective: (id, after, before) => undoable(placeObjective(id, after, before)),
  removeObjective: (id) => undoable(removeObjective(id)),
  raiseObjective: (id, personId, title) => undoable(raiseObjective(id, personId, title, now())),
  addObjectiveLine: (id, text, progress) => undoable(addObjectiveLine(id, text, progress)),
  linkCommitment: (commitmentId, objectiveId) => undoable(linkCommitment(commitmentId, objectiveId)),
  linkEvidence: (evidenceId, objectiveId, linked) => undoable(linkEvidence(evidenceId, objectiveId, linked)),
  addObjectiveCommitment: (id, text, due) => undoable(addObjectiveCommitment(id, text, due)),
  addObjectiveEvidence: (id, text) => undoable(addObjectiveEvidence(id, text, today())),
} satisfies ObjectiveActions;
