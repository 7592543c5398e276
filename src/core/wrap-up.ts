/** What a meeting still lacks before it is closed. */
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import { carriedIn, outcomeIn } from './questions/outcome.ts';
import type { Id } from './record.ts';
import type { Commitment, Question } from './words.ts';

export interface WrapUp {
  /** Promised in this meeting, and still counted: not dropped, not deleted. */
  readonly promised: readonly Commitment[];
  readonly undated: readonly Commitment[];
  /** On the list for this meeting, and neither asked, answered, carried over nor dropped. */
  readonly unsettled: readonly Question[];
  readonly headline: Message;
  /** True when every commitment has a date and every question a state. It never stands in the way of closing. */
  readonly complete: boolean;
}

function headlineOf(n: number, undated: number): Message {
  if (n === 0) return { id: 'wrap-up.none' };
  if (undated === 0) return { id: 'wrap-up.all-dated', values: { n } };
  if (undated === n) return { id: 'wrap-up.none-dated', values: { n } };
  return undated === 1
    ? { id: 'wrap-up.one-undated', values: { n } }
    : { id: 'wrap-up.some-undated', values: { n, undated } };
}

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

/** What is missing, and the one sentence about it. */
export function wrapUpOf(records: MeetingRecords): WrapUp {
  const promised = standingPromises(records);
  const undated = promised.filter(({ due, state }) => due === null && state === 'open');
  const unsettled = unsettledQuestions(records);
  return {
    promised,
    undated,
    unsettled,
    headline: headlineOf(promised.length, undated.length),
    complete: undated.length === 0 && unsettled.length === 0,
  };
}
