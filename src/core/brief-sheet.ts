/** The brief as a page of one's own: the same facts as in the popup, in full, and on wish only what may be shared. */
import { type Brief, commitmentState, type LineState, questionState } from './brief.ts';
import { dayOf } from './day.ts';
import { type GateTime, type Laned, split } from './lanes.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Meeting } from './meetings.ts';
import type { Message } from './message.ts';
import { firstName } from './names.ts';
import type { Relationship } from './people.ts';
import { askWords, leadWords } from './pitch.ts';
import type { Objective } from './plan.ts';
import type { Day, Id } from './record.ts';
import { spanOf } from './stage.ts';
import type { Commitment } from './words.ts';

export interface SheetLine {
  readonly id: Id;
  readonly kind: 'ask' | 'mine' | 'theirs' | 'question' | 'topic' | 'objective';
  readonly text: string;
  /** How it stands; null where there is nothing to say of it. */
  readonly state: LineState | null;
  /** What belongs to it, in sentences. */
  readonly notes: readonly Message[];
}

export interface SheetPart {
  readonly part: 'ask' | 'open' | 'raise' | 'objectives';
  readonly lines: readonly SheetLine[];
}

export interface BriefSheet {
  readonly name: string;
  readonly relationship: Relationship | null;
  readonly meeting: Pick<Meeting, 'start' | 'end' | 'day' | 'cancelled'>;
  /** The day of the last meeting. */
  readonly since: Day | null;
  /** How ready one is; null where only what may be shared is shown. */
  readonly ready: Brief['checklist'] | null;
  /** Without those that are empty. */
  readonly parts: readonly SheetPart[];
  /** How many lines are kept back. */
  readonly stays: number;
}

type Candidate = SheetLine & Laned & { readonly part: SheetPart['part'] };

const filled = (text: string) => text.trim() !== '';

/**
 * What may be shared says no more than the words and a day to come: how late somebody is stays between the two. The measure
 * of an objective was agreed like its words.
 */
function shareable(line: Candidate): Candidate {
  const ahead = line.state?.message.id === 'state.due' || line.state?.message.id === 'sheet.due-year';
  const state = ahead ? line.state : null;
  return { ...line, state, notes: line.kind === 'objective' ? line.notes : [] };
}

/** An objective may be due in years: a day of another year names its year. */
function dueInYear(due: Day | null, today: Day): LineState | null {
  if (due === null) return null;
  const year = due.slice(0, 4);
  if (due < today || year === today.slice(0, 4)) return commitmentState({ due }, today);
  return { message: { id: 'sheet.due-year', values: { day: due, year } }, tone: 'plain' };
}

function candidates(
  records: MeetingRecords,
  { raise, pitch, name }: Brief,
  today: Day,
  objectives: readonly Objective[],
): Candidate[] {
  const note = (id: string, text: string): Message[] => (filled(text) ? [{ id, values: { text } }] : []);
  const promise =
    (kind: 'mine' | 'theirs') =>
    (one: Commitment): Candidate => {
      const { id, text, lane, laneUntil } = one;
      return { id, kind, text, state: commitmentState(one, today), notes: [], part: 'open', lane, laneUntil };
    };
  const ask: Candidate[] = [];
  const text = pitch === null ? '' : leadWords(pitch);
  if (pitch !== null && text !== '') {
    const { id, lane, laneUntil, benefit, ease } = pitch;
    const smaller = text === askWords(pitch, 'smaller') ? '' : pitch.smaller;
    const gain: Message[] = filled(benefit)
      ? [{ id: 'sheet.gain', values: { name: firstName(name), text: benefit } }]
      : [];
    const notes = [...gain, ...note('sheet.ease', ease), ...note('sheet.smaller', smaller)];
    ask.push({ id, kind: 'ask', text, state: null, notes, part: 'ask', lane, laneUntil });
  }
  return [
    ...ask,
    ...records.mine.items.map(promise('mine')),
    ...records.theirs.items.map(promise('theirs')),
    ...records.questions.items.map((one): Candidate => {
      const { id, text, lane, laneUntil } = one;
      return { id, kind: 'question', text, state: questionState(one), notes: [], part: 'open', lane, laneUntil };
    }),
    ...raise.map(({ id, title, wanted, lane, laneUntil }): Candidate => {
      const notes = note('sheet.wanted', wanted);
      return { id, kind: 'topic', text: title, state: null, notes, part: 'raise', lane, laneUntil };
    }),
    ...objectives.map((one): Candidate => {
      const { id, text, measure, due, lane, laneUntil } = one;
      const state = dueInYear(due, today);
      return {
        id,
        kind: 'objective',
        text,
        state,
        notes: note('sheet.measure', measure),
        part: 'objectives',
        lane,
        laneUntil,
      };
    }),
  ];
}

function gateAt({ meeting, previous }: MeetingRecords, now: number, zone: string): GateTime {
  const over = spanOf(meeting);
  const passed = [...(previous ? [previous.id] : []), ...(over !== null && over.end <= now ? [meeting.id] : [])];
  return { today: dayOf(now, zone), passedMeetings: new Set(passed) };
}

/**
 * The page of one meeting at `now` (ms since 1970) in `zone`. `onlyShared` lets through what the lanes let through and
 * leaves out how ready one is. `objectives` are the open ones agreed with the other one.
 */
export function sheetOf(
  records: MeetingRecords,
  brief: Brief,
  now: number,
  zone: string,
  onlyShared: boolean,
  objectives: readonly Objective[] = [],
): BriefSheet {
  const all = candidates(records, brief, dayOf(now, zone), objectives);
  const { leaves, stays } = split(all, gateAt(records, now, zone));
  const shown = onlyShared ? leaves.map(shareable) : all;
  const parts = (['ask', 'open', 'raise', 'objectives'] as const).map((part) => ({
    part,
    lines: shown.filter((line) => line.part === part),
  }));
  return {
    name: brief.name,
    relationship: records.person?.relationship ?? null,
    meeting: records.meeting,
    since: brief.since,
    ready: onlyShared ? null : brief.checklist,
    parts: parts.filter(({ lines }) => lines.length > 0),
    stays: onlyShared ? stays.length : 0,
  };
}
