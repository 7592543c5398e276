/** Evidence and competencies, carried out by the store. */
import {
  addCompetency,
  editCompetency,
  joinCompetencies,
  placeCompetency,
  removeCompetency,
} from '../store/competencies.ts';
import { addEvidence, editEvidence, tieEvidence, tieFeedback, tieNewCompetency } from '../store/evidence.ts';
import type { EvidenceActions } from '../ui/evidence/evidence-actions.ts';
import { undoable } from './undoable.ts';

export const evidenceActions = {
  addEvidence: (line) => undoable(addEvidence(line)),
  placeEvidence: (id, edit) => undoable(editEvidence(id, edit)),
  tieEvidence: (id, tie, to, on) => undoable(tieEvidence(id, tie, to, on)),
  tieFeedback: (noteId, competencyId, on) => undoable(tieFeedback(noteId, competencyId, on)),
  tieNewCompetency: (kind, id, name) => undoable(tieNewCompetency(kind, id, name)),
  addCompetency: (name, needId) => undoable(addCompetency(name, needId ?? null)),
  editCompetency: (id, edit) => undoable(editCompetency(id, edit)),
  placeCompetency: (id, after, before) => undoable(placeCompetency(id, after, before)),
  joinCompetencies: (from, into) => undoable(joinCompetencies(from, into)),
  removeCompetency: (id) => undoable(removeCompetency(id)),
} satisfies EvidenceActions;
