/** What a meeting still lacks before it is closed, and when the next one could be. */
import { addToDay, dayOf, instantAt, minuteOf } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import type { Id } from './record.ts';
import { spanOf } from './stage.ts';
import type { Commitment, Question } from './words.ts';

export interface WrapUp {
  /** Promised in this meeting, and still counted: not dropped, not deleted. */
  readonly promised: readonly Commitment[];
  readonly undated: readonly Commitment[];
  /** On the list for this meeting, and neither asked, answered nor dropped. They carry over. */
  readonly unsettled: readonly Question[];
  readonly headline: Message;
  /** True when every commitment has a date and every question a state. It never stands in the way of closing. */
  readonly complete: boolean;
}

/** When the next talk could be; ms since 1970. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

const usualWeeks = 2;

function headlineOf(n: number, undated: number): Message {
  if (n === 0) return { id: 'wrap-up.none' };
  if (undated === 0) return { id: 'wrap-up.all-dated', values: { n } };
  if (undated === n) return { id: 'wrap-up.none-dated', values: { n } };
  return undated === 1
    ? { id: 'wrap-up.one-undated', values: { n } }
    : { id: 'wrap-up.some-undated', values: { n, undated } };
}

/** The questions around this meeting that it left without a state. */
export function unsettledQuestions(records: MeetingRecords): Question[] {
  const all = new Map<Id, Question>();
  for (const question of [...records.questions.items, ...records.asked]) all.set(question.id, question);
  return [...all.values()].filter(
    ({ state, askedIn, deletedAt }) => deletedAt === null && state === 'open' && !askedIn.includes(records.meeting.id),
  );
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

/**
 * A next slot to offer: same weekday and time of day in `zone`, as many weeks on as the format says, two where nothing
 * is agreed. Null when the next one is already known, or this one has no time.
 */
export function nextSlot(records: MeetingRecords, zone: string): Slot | null {
  const span = spanOf(records.meeting);
  if (records.next !== null || span === null) return null;
  const { format } = records.series;
  const weeks = Math.max(1, Math.round(format?.everyWeeks ?? usualWeeks));
  const agreed = format?.minutes ?? 0;
  const length = agreed > 0 ? agreed * 60_000 : span.end - span.start;
  const start = instantAt(addToDay(dayOf(span.start, zone), weeks * 7), minuteOf(span.start, zone), zone);
  return { start, end: start + length };
}
