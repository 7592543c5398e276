/**
 * The questions of one meeting. A question that is answered leaves the list of open ones at once; here it stays in sight
 * while its answer is written down.
 */
import { useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { carriedIn, type Outcome, outcomeIn } from '../../core/questions/outcome.ts';
import type { Id } from '../../core/record.ts';
import type { Question } from '../../core/words.ts';
import { type Undo, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';

/** Open and settled questions of the meeting, in the user's order; those in `answered` fill in for what the records lack. */
export function questionsOf(records: MeetingRecords, answered: readonly Question[]): Question[] {
  const meetingId = records.meeting.id;
  const all = new Map<Id, Question>();
  const here = records.asked.filter(({ state, answeredIn }) => state !== 'answered' || answeredIn === meetingId);
  for (const question of [...answered, ...here, ...records.questions.items]) {
    if (question.deletedAt === null && question.state !== 'dropped') all.set(question.id, question);
    else all.delete(question.id);
  }
  return [...all.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
}

export interface HeldQuestions {
  readonly meetingId: Id;
  readonly list: readonly Question[];
  /** What became of it in this meeting. */
  readonly outcomeOf: (question: Question) => Outcome;
  readonly set: (question: Question, to: Outcome | 'dropped') => void;
  /** Takes a question as it is now, where the records no longer carry it. */
  readonly remember: (question: Question) => void;
}

export function useHeldQuestions(records: MeetingRecords): HeldQuestions {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const [answered, setAnswered] = useState<readonly Question[]>([]);
  const { meeting } = records;
  const meetingId = meeting.id;
  const carried = carriedIn(records);
  const outcomeOf = (question: Question) => outcomeIn(question, meeting, carried);
  const forget = (id: Id) => setAnswered((before) => before.filter((one) => one.id !== id));
  const remember = (question: Question) =>
    setAnswered((before) => [...before.filter(({ id }) => id !== question.id), question]);
  const settle = async (question: Question, to: Exclude<Outcome, 'carried'> | 'dropped'): Promise<Undo> => {
    const undo = await actions.setQuestionState(question.id, to, meetingId);
    if (to === 'answered') remember({ ...question, state: 'answered', answeredIn: meetingId });
    else forget(question.id);
    return async () => {
      await undo();
      forget(question.id);
    };
  };
  const set = async (question: Question, to: Outcome | 'dropped') => {
    const { id, text } = question;
    const told = to === 'dropped' ? 'panel.question-dropped-told' : (`panel.outcome-${to}-kept` as const);
    const untick = to === 'open' && outcomeOf(question) === 'carried';
    await act(
      async () => {
        if (to === 'carried') return actions.carryOver(meetingId, [id], true);
        return untick ? actions.carryOver(meetingId, [id], false) : settle(question, to);
      },
      say(told, { text }),
    );
  };
  return {
    meetingId,
    list: questionsOf(records, answered),
    outcomeOf,
    set: (question, to) => void set(question, to),
    remember,
  };
}
