/** What a person can do with questions. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface QuestionActions {
  addQuestion(meetingId: Id, text: string): Promise<Undo>;
  editQuestion(id: Id, text: string): Promise<Undo>;
  /** `asked` means asked in this meeting and not answered yet: it comes back next time. */
  setQuestionState(
    id: Id,
    state: 'open' | 'asked' | 'answered' | 'dropped',
    meetingId: Id,
    answer?: string,
  ): Promise<Undo>;
}
