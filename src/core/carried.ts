/** What goes along from one meeting to the next. */
import type { MeetingRecords } from './meeting-records.ts';
import type { Topic } from './meetings.ts';
import { carriedIn } from './questions/outcome.ts';
import type { Question } from './words.ts';
import { unansweredQuestions } from './wrap-up.ts';

/** A question that goes along to the next meeting. */
export interface CarriedQuestion {
  readonly question: Question;
  /** Which time it goes along, this one included. */
  readonly time: number;
  /** Asked in this meeting, without an answer. */
  readonly asked: boolean;
}

const inOrder = (a: Question, b: Question) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1);

/** The questions that go along: asked here without an answer, or carried over as they are; in the user's order. */
export function carriedQuestions(records: MeetingRecords): CarriedQuestion[] {
  const byHand = carriedIn(records);
  return unansweredQuestions(records)
    .sort(inOrder)
    .flatMap((question) => {
      const asked = question.askedIn.includes(records.meeting.id);
      if (!asked && !byHand.has(question.id)) return [];
      return [{ question, asked, time: question.askedIn.length + (asked ? 0 : 1) }];
    });
}

/** The user's topics that were parked or not talked about, and so go along. */
export function carriedTopics({ topics }: MeetingRecords): Topic[] {
  return topics.filter(
    ({ kind, state, deletedAt }) => kind === 'own' && deletedAt === null && (state === 'parked' || state === 'open'),
  );
}
