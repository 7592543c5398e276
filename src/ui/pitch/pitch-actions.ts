/** What a person can do with their pitch, their ask and its answer. Part of `Actions`. */
import type { AnswerGiven } from '../../core/answer.ts';
import type { Matter } from '../../core/people.ts';
import type { PitchEdit } from '../../core/pitch.ts';
import type { Id, Lane } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface PitchActions {
  /** Writes the open ask to this person, making it when there is none. */
  saveAsk(personId: Id, edit: PitchEdit): Promise<Undo>;
  /** The two texts of the vision. There is no way to share `mine`. */
  saveVision(personId: Id, edit: { mine?: string; toTell?: string }): Promise<Undo>;
  /** Who may see the part of the vision to tell. */
  setToldLane(personId: Id, lane: Lane): Promise<Undo>;
  addObjection(personId: Id, text: string): Promise<Undo>;
  editObjection(id: Id, edit: { text?: string; reply?: string }): Promise<Undo>;
  /** Places an objection between two others, null at the ends. */
  moveObjection(id: Id, after: Id | null, before: Id | null): Promise<Undo>;
  removeObjection(id: Id): Promise<Undo>;
  /** Writes down what matters to this person, and that the open ask serves it. */
  addMatterServed(personId: Id, matter: Pick<Matter, 'kind' | 'text' | 'how'>): Promise<Undo>;
  /** Keeps an answer with everything it is turned into. */
  answerAsk(pitchId: Id, given: AnswerGiven, meetingId: Id): Promise<Undo>;
  /** The ask as it was before it was answered, without what the answer was turned into. */
  takeAnswerBack(pitchId: Id): Promise<Undo>;
  /** Notes that the ask was told and nothing was answered yet. */
  askTold(pitchId: Id, meetingId: Id): Promise<Undo>;
  /** Opens a told ask once more, as it is or in its smaller size. */
  askAgain(pitchId: Id, how: 'same' | 'smaller'): Promise<Undo>;
}
