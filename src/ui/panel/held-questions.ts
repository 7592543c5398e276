/**
 * The questions of one meeting. A question that is answered leaves the list of open ones at once; here it stays in sight
 * while its answer is written down.
 */
import { useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Id } from '../../core/record.ts';
import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export type Outcome = 'open' | 'asked' | 'answered';

/** What became of a question in this meeting; `open` when nothing did. */
export function outcomeIn({ state, askedIn, answeredIn }: Question, meetingId: Id): Outcome {
  if (state === 'answered' && answeredIn === meetingId) return 'answered';
  return askedIn.includes(meetingId) ? 'asked' : 'open';
}

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
  readonly set: (question: Question, to: Outcome | 'dropped') => void;
  /** Takes a question as it is now, where the records no longer carry it. */
  readonly remember: (question: Question) => void;
}

export function useHeldQuestions(records: MeetingRecords): HeldQuestions {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const [answered, setAnswered] = useState<readonly Question[]>([]);
  const meetingId = records.meeting.id;
  const forget = (id: Id) => setAnswered((before) => before.filter((one) => one.id !== id));
  const remember = (question: Question) =>
    setAnswered((before) => [...before.filter(({ id }) => id !== question.id), question]);
  const set = async (question: Question, to: Outcome | 'dropped') => {
    const { id, text } = question;
    const told = to === 'dropped' ? 'panel.question-dropped-told' : (`panel.outcome-${to}-kept` as const);
    await act(
      async () => {
        const undo = await actions.setQuestionState(id, to, meetingId);
        if (to === 'answered') remember({ ...question, state: 'answered', answeredIn: meetingId });
        else forget(id);
        return async () => {
          await undo();
          forget(id);
        };
      },
      say(told, { text }),
    );
  };
  return { meetingId, list: questionsOf(records, answered), set: (question, to) => void set(question, to), remember };
}
