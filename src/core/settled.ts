/** What a meeting has settled, and what not. Apart from the wrap-up, because readiness is judged by it too. */
import type { MeetingRecords } from './meeting-records.ts';
import { carriedIn, outcomeIn } from './questions/outcome.ts';
import type { Id } from './record.ts';
import type { Commitment, Question } from './words.ts';

/** Every question around this meeting that has no answer and was not dropped, each once. */
export function unansweredQuestions(records: MeetingRecords): Question[] {
  const all = new Map<Id, Question>();
  for (const question of [...records.questions.items, ...records.asked]) all.set(question.id, question);
  return [...all.values()].filter(
    ({ state, deletedAt }) => deletedAt === null && (state === 'open' || state === 'asked'),
  );
}

/** The questions around this meeting that it left without a state. */
export function unsettledQuestions(records: MeetingRecords): Question[] {
  const carried = carriedIn(records);
  return unansweredQuestions(records).filter((question) => outcomeIn(question, records.meeting, carried) === 'open');
}

/** What was promised in this meeting and still stands, oldest first as given. */
export function standingPromises(records: MeetingRecords): Commitment[] {
  return records.promised.filter(({ state, deletedAt }) => deletedAt === null && state !== 'dropped');
}
