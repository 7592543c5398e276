/** What a meeting still lacks before it is closed, and when the next one could be. */
import { addToDay, dayOf, daysBetween, instantAt, minuteOf } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import type { Id } from './record.ts';
import { spanOf, startDay } from './stage.ts';
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

/** Weeks between one meeting and the next: as agreed, else as it has been; null when neither tells. */
function weeksApart({ meeting, previous, series }: MeetingRecords, zone: string): number | null {
  const agreed = series.format?.everyWeeks;
  if (agreed) return Math.max(1, Math.round(agreed));
  if (!previous || previous.seriesId !== meeting.seriesId) return null;
  const weeks = Math.round(daysBetween(startDay(previous, zone), startDay(meeting, zone)) / 7);
  return weeks >= 1 && weeks <= 8 ? weeks : null;
}

/**
 * A next slot to offer: same weekday and time of day in `zone`, as far on as agreed or as the last one lay back. Null
 * when the next one is already known, this one has no time, or nothing tells the rhythm.
 */
export function nextSlot(records: MeetingRecords, zone: string): Slot | null {
  const span = spanOf(records.meeting);
  const weeks = weeksApart(records, zone);
  if (records.next !== null || span === null || weeks === null) return null;
  const agreed = records.series.format?.minutes ?? 0;
  const length = agreed > 0 ? agreed * 60_000 : span.end - span.start;
  const start = instantAt(addToDay(dayOf(span.start, zone), weeks * 7), minuteOf(span.start, zone), zone);
  return { start, end: start + length };
}
