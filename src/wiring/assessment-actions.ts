/** Views of the user's work and their evidence, carried out by the store. */
import type { Id } from '../core/record.ts';
import { answerDifference, backWith, saveView } from '../store/assessments.ts';
import { addBacking, editEvidence } from '../store/evidence.ts';
import type { AssessmentActions } from '../ui/assessment/assessment-actions.ts';
import { personIn } from './person-in.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

/** A view is always somebody's: these are asked for only where the other one is known. */
async function within<P extends { meetingId: Id }>(at: P): Promise<P & { personId: Id }> {
  const personId = await personIn(at.meetingId);
  if (personId === null) throw new Error(`nobody is known in meeting ${at.meetingId}`);
  return { ...at, personId };
}

export const assessmentActions = {
  saveView: async (at, by, edit, readStamp) =>
    undoable(saveView({ ...(await within(at)), by }, edit, today(), readStamp)),
  backWith: async (at, evidenceId, backs) => undoable(backWith(await within(at), evidenceId, backs, today())),
  addBacking: async (at, text) => undoable(addBacking(await within(at), text, today())),
  editEvidence: (id, edit) => undoable(editEvidence(id, edit)),
  answerDifference: async (meetingId, question, answer) =>
    undoable(answerDifference(await within({ meetingId }), question, answer)),
} satisfies AssessmentActions;
