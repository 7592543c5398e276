/** Questions, carried out by the store. */
import { addQuestion, editQuestion, setQuestionState } from '../store/questions.ts';
import type { QuestionActions } from '../ui/questions/question-actions.ts';
import { personIn } from './person-in.ts';
import { undoable } from './undoable.ts';

export const questionActions = {
  addQuestion: async (meetingId, text) => undoable(addQuestion(text, await personIn(meetingId), meetingId)),
  editQuestion: (id, text) => undoable(editQuestion(id, text)),
  setQuestionState: (id, state, meetingId, answer) => undoable(setQuestionState(id, state, meetingId, answer)),
} satisfies QuestionActions;
