/** What a meeting still lacks before it is closed. */
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import { standingPromises, unansweredQuestions, unsettledQuestions } from './settled.ts';
import type { Commitment, Question } from './words.ts';

export { standingPromises, unansweredQuestions, unsettledQuestions };

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
