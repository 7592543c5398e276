/** Questions, carried out by the store. */
import { addFromBank, addQuestion, askAnotherWay, editQuestion, setQuestionState } from '../store/questions.ts';
import type { QuestionActions } from '../ui/questions/question-actions.ts';
import { personIn } from './person-in.ts';
import { undoable } from './undoable.ts';

export const questionActions = {
  addQuestion: async (meetingId, text) => undoable(addQuestion(text, await personIn(meetingId), meetingId)),
  addFromBank: async (meetingId, choice) => undoable(addFromBank(choice, await personIn(meetingId), meetingId)),
  askAnotherWay: (id, meetingId, choice) => undoable(askAnotherWay(id, choice, meetingId)),
  editQuestion: (id, text) => undoable(editQuestion(id, text)),
  setQuestionState: (id, state, meetingId, answer) => undoable(setQuestionState(id, state, meetingId, answer)),
} satisfies QuestionActions;
