/** What is remembered of the questions for one person, and what is known around them that makes a question worth asking. */
import { dayOf } from '../day.ts';
import { stampTime } from '../hybrid-clock.ts';
import type { AnswerKind } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { Question } from '../words.ts';
import { type Theme, themes } from './bank-question.ts';

/** A need of the roadmap for which no way has been found. */
export interface Gap {
  readonly needId: Id;
  readonly kind: 'skill' | 'knowledge' | 'exposure' | 'approval' | 'means';
  readonly text: string;
}

export interface QuestionMemory {
  /** Every question for this person that is not deleted, whatever became of it. */
  readonly questions: readonly Question[];
  /** The days of the meetings in which they were asked or answered. */
  readonly days: ReadonlyMap<Id, Day>;
  readonly gaps: readonly Gap[];
  /** Whether an open objective was agreed with this person. */
  readonly agreed: boolean;
  /** Their last answer to an ask, and when. */
  readonly answer: { readonly kind: AnswerKind; readonly day: Day } | null;
  /** The next day on which a review is decided. */
  readonly reviewOn: Day | null;
  /** How many one-on-ones with this person took place before the one that is shown. */
  readonly heldBefore: number;
  /** Whether another manager was there before this one. */
  readonly managerBefore: boolean;
}

export const nothingRemembered: QuestionMemory = {
  questions: [],
  days: new Map(),
  gaps: [],
  agreed: false,
  answer: null,
  reviewOn: null,
  heldBefore: 0,
  managerBefore: false,
};

/** The theme of a question, where it has one that the bank knows. */
export const themeOf = ({ theme }: Pick<Question, 'theme'>): Theme | null =>
  themes.find((known) => known === theme) ?? null;

/** The days on which it was asked without an answer, oldest first. */
export function daysAsked({ askedIn }: Question, days: QuestionMemory['days']): Day[] {
  return askedIn
    .map((id) => days.get(id))
    .filter((day) => day !== undefined)
    .sort();
}

/** The day a question was last touched by asking, answering or dropping; null while nothing has become of it. */
export function lastDay(
  question: Question,
  { days }: Pick<QuestionMemory, 'days'>,
  { today, zone }: { readonly today: Day; readonly zone: string },
): Day | null {
  if (question.state === 'open' && question.askedIn.length === 0) return null;
  const noted = dayOf(stampTime(question.stamps['state'] ?? question.updatedAt), zone);
  if (question.state === 'dropped') return noted;
  if (question.state !== 'answered') return daysAsked(question, days).at(-1) ?? noted;
  const met = question.answeredIn === null ? undefined : days.get(question.answeredIn);
  // Answered ahead of the talk, say in the corridor: the day it was noted, while the talk is still ahead.
  return met !== undefined && met <= today ? met : noted;
}
