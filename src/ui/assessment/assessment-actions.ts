/** What a person can do with views of their work and the evidence for them. Part of `Actions`. */
import type { Id, Lane, Stamp } from '../../core/record.ts';
import type { Assessment, Level } from '../../core/standing.ts';
import type { Undo } from '../actions.ts';

export interface ViewEdit {
  readonly level?: Level;
  readonly words?: string;
  readonly evidenceIds?: readonly Id[];
  readonly strengths?: string;
  readonly toWorkAt?: string;
}

export interface EvidenceEdit {
  text?: string;
  situation?: string;
  behaviour?: string;
  impact?: string;
  proof?: string;
  lane?: Lane;
}

/** The meeting that a view belongs to, and the earlier view that it starts from while there is none (null: from nothing). */
export interface ViewAt {
  readonly meetingId: Id;
  readonly from: Id | null;
}

export interface AssessmentActions {
  /** Writes one side's view as it is in this meeting. `readStamp`: of `words`, as this window read them. */
  saveView(at: ViewAt, by: Assessment['by'], edit: ViewEdit, readStamp?: Stamp): Promise<Undo>;
  /** Lets evidence back my view of this meeting, or no longer. */
  backWith(at: ViewAt, evidenceId: Id, backs: boolean): Promise<Undo>;
  /** One line that becomes evidence and backs my view at once. */
  addBacking(at: ViewAt, text: string): Promise<Undo>;
  editEvidence(id: Id, edit: EvidenceEdit): Promise<Undo>;
  /** Keeps an answer to a question about the difference; `text` is the question as it was asked. */
  answerDifference(meetingId: Id, question: { key: string; text: string }, answer: string): Promise<Undo>;
}
