/**
 * The agenda that both may see: while the screen is shared, and in the next event. All of it has passed the gate of the
 * lanes, and it knows neither lateness nor what the user wants from a topic.
 */

import { carriedTopics } from './carried.ts';
import { agendaNotesId } from './identity.ts';
import { type GateTime, type Laned, split } from './lanes.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Day, Id } from './record.ts';
import { startDay } from './stage.ts';
import type { Commitment, Owner, Question } from './words.ts';
import { standingPromises, unansweredQuestions } from './wrap-up.ts';

export interface AgendaPoint {
  readonly id: Id;
  readonly text: string;
}

export interface AgendaStep extends AgendaPoint {
  readonly owner: Owner;
  /** Null without one, and where it has passed: the agenda tells nobody that something is late. */
  readonly due: Day | null;
}

export interface Agenda {
  /** As the calendar has it, so that both know it; `''` where it has none, or the user wrote it. */
  readonly title: string;
  /** Milliseconds since 1970 UTC, null where the time is not known. */
  readonly start: number | null;
  readonly day: Day;
  /** Shared topics in the user's order, then shared questions. */
  readonly points: readonly AgendaPoint[];
  /** What was promised before and is still open. */
  readonly before: readonly AgendaStep[];
  /** What was promised in this meeting. */
  readonly steps: readonly AgendaStep[];
  /** Null where it has passed: a past one-on-one may be looked at when the one after it is over, too. */
  readonly next: { readonly start: number | null; readonly day: Day } | null;
  /** The notes for both, `''` without any; null where the user took them out of the shared lane. */
  readonly notes: string | null;
}

/** What is left for the next time, and how many items the lanes keep back. */
export interface AgendaAhead {
  readonly points: readonly AgendaPoint[];
  readonly steps: readonly AgendaStep[];
  readonly stays: number;
}

const live = ({ deletedAt }: { deletedAt: unknown }) => deletedAt === null;
const leaving = <T extends Laned>(items: readonly T[], at: GateTime): T[] => split(items, at).leaves;

function stepsOf(items: readonly Commitment[], today: Day): AgendaStep[] {
  return items
    .filter((one) => live(one) && one.state === 'open')
    .map(({ id, text, owner, due }) => ({ id, text, owner, due: due !== null && due >= today ? due : null }));
}

const pointOf = ({ id, text }: Question): AgendaPoint => ({ id, text });

/** The questions of this meeting that are open or were answered in it, each once. */
function questionsHere({ meeting, questions, asked }: MeetingRecords): Question[] {
  const answeredHere = asked.filter(({ state, answeredIn }) => state === 'answered' && answeredIn === meeting.id);
  const all = new Map([...questions.items, ...answeredHere].map((one) => [one.id, one]));
  return [...all.values()].filter((one) => live(one) && one.state !== 'dropped');
}

function earlierPromises({ meeting, mine, theirs }: MeetingRecords): Commitment[] {
  return [...mine.items, ...theirs.items].filter(({ meetingId }) => meetingId !== meeting.id);
}

/** The agenda of the meeting, with what `at` lets pass; `zone` is an IANA name. */
export function agendaOf(records: MeetingRecords, at: GateTime, zone: string): Agenda {
  const { meeting, series, topics, next, notes } = records;
  const raised = topics.filter(
    (one) => live(one) && one.kind === 'own' && (one.state === 'open' || one.state === 'done'),
  );
  const nextDay = next && startDay(next, zone);
  const note = notes.find((one) => one.id === agendaNotesId(meeting.id) && live(one));
  return {
    title: meeting.byHand ? '' : meeting.title || series.title,
    start: meeting.start,
    day: startDay(meeting, zone),
    points: [
      ...leaving(raised, at).map(({ id, title }) => ({ id, text: title })),
      ...leaving(questionsHere(records), at).map(pointOf),
    ],
    before: stepsOf(leaving(earlierPromises(records), at), at.today),
    steps: stepsOf(leaving(standingPromises(records), at), at.today),
    next: nextDay === null || nextDay < at.today ? null : { start: next?.start ?? null, day: nextDay },
    notes: note === undefined ? '' : note.lane === 'shared' ? note.text : null,
  };
}

/** What goes along to the next meeting and may be seen by both. */
export function agendaAhead(records: MeetingRecords, at: GateTime): AgendaAhead {
  const topics = split(carriedTopics(records), at);
  const questions = split(unansweredQuestions(records), at);
  const open = [...earlierPromises(records), ...standingPromises(records)].filter(
    (one) => live(one) && one.state === 'open',
  );
  const promises = split(open, at);
  return {
    points: [...topics.leaves.map(({ id, title }) => ({ id, text: title })), ...questions.leaves.map(pointOf)],
    steps: stepsOf(promises.leaves, at.today),
    stays: topics.stays.length + questions.stays.length + promises.stays.length,
  };
}
