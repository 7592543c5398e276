/** What a person can do with questions. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

/** A question of the bank, in the words in which it is shown. */
export interface BankChoice {
  readonly key: string;
  readonly theme: string;
  readonly text: string;
  /** The need of the roadmap whose gap it closes. */
  readonly needId: Id | null;
}

export interface QuestionActions {
  addQuestion(meetingId: Id, text: string): Promise<Undo>;
  /** Puts a question of the bank on the list, once. */
  addFromBank(meetingId: Id, choice: BankChoice): Promise<Undo>;
  /** Puts a question of the bank in the place of one that got no answer. */
  askAnotherWay(id: Id, meetingId: Id, choice: BankChoice): Promise<Undo>;
  editQuestion(id: Id, text: string): Promise<Undo>;
  /** `asked` means asked in this meeting and not answered yet: it comes back next time. */
  setQuestionState(
    id: Id,
    state: 'open' | 'asked' | 'answered' | 'dropped',
    meetingId: Id,
    answer?: string,
  ): Promise<Undo>;
}
