/** What a person can do with evidence and competencies. Part of `Actions`; the words of a line are edited by `editEvidence`. */
import type { Day, Id } from '../../core/record.ts';
import type { Competency, Level } from '../../core/standing.ts';
import type { Undo } from '../actions.ts';

export interface NewLine {
  readonly text: string;
  readonly day: Day;
  readonly competencyIds: readonly Id[];
  /** Competencies that are named with this line for the first time. */
  readonly newNames: readonly string[];
}

export interface EvidenceActions {
  addEvidence(line: NewLine): Promise<Undo>;
  /** When it was, which level it backs, whom it was with. */
  placeEvidence(id: Id, edit: { day?: Day; backs?: Level | null; personId?: Id | null }): Promise<Undo>;
  /** Lets a line of evidence point to a competency, an objective or a matter, or no longer. */
  tieEvidence(id: Id, tie: 'competencyIds' | 'objectiveIds' | 'matterIds', to: Id, on: boolean): Promise<Undo>;
  tieFeedback(noteId: Id, competencyId: Id, on: boolean): Promise<Undo>;
  /** Names a competency and ties a line to it. */
  tieNewCompetency(kind: 'evidence' | 'notes', id: Id, name: string): Promise<Undo>;
  /** `needId`: the need of the roadmap that suggested it, which then points to it. */
  addCompetency(name: string, needId?: Id): Promise<Undo>;
  editCompetency(id: Id, edit: { name?: string; source?: Competency['source']; employerId?: Id | null }): Promise<Undo>;
  /** Between two others, null at the ends. */
  placeCompetency(id: Id, after: Id | null, before: Id | null): Promise<Undo>;
  /** What pointed to `from` points to `into`; `from` goes. */
  joinCompetencies(from: Id, into: Id): Promise<Undo>;
  /** Lines that spoke of it stay. */
  removeCompetency(id: Id): Promise<Undo>;
}
