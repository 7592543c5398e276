/** The brief: the one page to read before walking in, derived from a meeting's records. */
import { type Checklist, checklistOf } from './checklist.ts';
import { dayOf } from './day.ts';
import { dueState } from './due.ts';
import type { EventFacts } from './facts.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Meeting, Series, Topic } from './meetings.ts';
import type { Message } from './message.ts';
import type { Pitch } from './plan.ts';
import type { Day, Id } from './record.ts';
import { startDay } from './stage.ts';
import { judgeLazily, type Knowledge, type Verdict } from './verdict.ts';
import type { Commitment, Question } from './words.ts';

/** How an open item stands. Where `message` has a gap `{day}` its value is a Day, which the view writes in words. */
export interface LineState {
  readonly message: Message;
  readonly tone: 'late' | 'soon' | 'plain';
}

export interface BriefLine {
  readonly kind: 'mine' | 'theirs' | 'question';
  readonly id: Id;
  readonly text: string;
  readonly state: LineState;
}

export interface Brief {
  /** The person's name, else the other's as the calendar gives it, else the title of the event. */
  readonly name: string;
  readonly verdict: Verdict;
  /** True when the one question, "Is this your one-on-one?", is still to be asked. */
  readonly ask: boolean;
  readonly lines: readonly BriefLine[];
  /** How many open items there are in all: more than `lines` where the records were cut short. */
  readonly openTotal: number;
  /** The day of the last meeting, null where there was none. */
  readonly since: Day | null;
  readonly raise: readonly Topic[];
  readonly pitch: Pitch | null;
  readonly checklist: Checklist;
}

/** How a commitment stands on `today`. Something due within a week is named with its day. */
export function commitmentState({ due }: Pick<Commitment, 'due'>, today: Day): LineState {
  const { kind, days } = dueState(due, today);
  if (due === null) return { message: { id: 'state.no-date' }, tone: 'soon' };
  if (kind === 'late') return { message: { id: 'state.late', values: { n: days } }, tone: 'late' };
  if (kind === 'today') return { message: { id: 'state.due-today' }, tone: 'soon' };
  return { message: { id: 'state.due', values: { day: due } }, tone: 'plain' };
}

/** How often a question was asked without an answer. */
export function questionState({ askedIn }: Pick<Question, 'askedIn'>): LineState {
  const n = askedIn.length;
  if (n === 0) return { message: { id: 'state.new' }, tone: 'plain' };
  if (n === 1) return { message: { id: 'state.asked-once' }, tone: 'plain' };
  if (n === 2) return { message: { id: 'state.asked-twice' }, tone: 'plain' };
  return { message: { id: 'state.asked-often', values: { n } }, tone: 'plain' };
}

// A meeting that was never seen in a calendar on this device: added by hand, or from another device's file.
function factsOf(meeting: Meeting, series: Series): EventFacts {
  const single = { raw: series.baseId, kind: 'opaque', baseId: series.baseId, split: null, calendar: null } as const;
  return {
    key: { ...single, instance: null },
    title: meeting.title,
    when: { day: meeting.day, startMinute: null, endDay: null, endMinute: null, allDay: false, source: 'unknown' },
    reply: meeting.reply,
    entry: 'event',
    ownCalendar: null,
    calendarId: null,
    calendarName: null,
    guests: null,
    seenIn: 'hand',
  };
}

/** The verdict on a stored meeting. The answer counts as the series has it. */
export async function verdictOn(
  { meeting, series, person, facts }: Pick<MeetingRecords, 'meeting' | 'series' | 'person' | 'facts'>,
  knowledge: Knowledge,
): Promise<Verdict> {
  if (facts === null && meeting.byHand && series.answer === null) {
    const other = person === null ? null : { name: person.name, address: person.addresses[0] ?? null };
    return { sureness: 'certain', reasons: [{ id: 'reason.by-hand' }], other };
  }
  return judgeLazily(facts ?? factsOf(meeting, series), { ...knowledge, answer: series.answer });
}

/** The brief of one meeting at `now` (ms since 1970) in `zone`, with the verdict that `verdictOn` gives. */
export function briefOf(records: MeetingRecords, now: number, zone: string, verdict: Verdict): Brief {
  const { meeting, series, person, previous, mine, theirs, questions, topics, pitch } = records;
  const today = dayOf(now, zone);
  const promise = (kind: 'mine' | 'theirs') => (one: Commitment) =>
    ({ kind, id: one.id, text: one.text, state: commitmentState(one, today) }) satisfies BriefLine;
  const lines: BriefLine[] = [
    ...mine.items.map(promise('mine')),
    ...theirs.items.map(promise('theirs')),
    ...questions.items.map((one) => ({
      kind: 'question' as const,
      id: one.id,
      text: one.text,
      state: questionState(one),
    })),
  ];
  return {
    name: person?.name || verdict.other?.name || meeting.title || series.title,
    verdict,
    ask: series.answer === null && !meeting.byHand && verdict.sureness !== 'no',
    lines,
    openTotal: mine.total + theirs.total + questions.total,
    since: previous === null ? null : startDay(previous, zone),
    raise: topics.filter(({ kind, state, deletedAt }) => kind === 'own' && state === 'open' && deletedAt === null),
    pitch: pitch !== null && pitch.state === 'open' && pitch.deletedAt === null ? pitch : null,
    checklist: checklistOf(records, now, zone),
  };
}
