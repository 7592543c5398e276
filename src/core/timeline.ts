/** A person's timeline: what each meeting left behind, as lines in the order in which one reads them. */
import { commitmentState, type LineState } from './brief.ts';
import type { Capture } from './capture.ts';
import { deliveryMessage } from './delivery.ts';
import { isOff } from './following/off.ts';
import type { Meeting, Topic } from './meetings.ts';
import type { Message } from './message.ts';
import type { Day, Id } from './record.ts';
import type { SentLetter } from './sent.ts';
import { spanOf, startDay } from './stage.ts';
import type { Assessment, Evidence } from './standing.ts';
import type { Commitment, Note, Question } from './words.ts';

/** A meeting with everything that was written down, promised, asked or sent in it. */
export interface MeetingTrace {
  readonly meeting: Meeting;
  readonly notes: readonly Note[];
  readonly evidence: readonly Evidence[];
  readonly promised: readonly Commitment[];
  readonly asked: readonly Question[];
  readonly topics: readonly Topic[];
  readonly letters: readonly SentLetter[];
  readonly assessments: readonly Assessment[];
}

export interface TimelineLine {
  readonly id: Id;
  readonly mark: Capture['kind'] | 'letter' | 'view';
  /** The user's own words, or a sentence of the product. */
  readonly text: string | Message;
  /** Settled: drawn quieter, and a promise with a check. */
  readonly done: boolean;
  /** People's own words, quoted. */
  readonly quoted: boolean;
  /** What somebody answered, `''` where nothing was. */
  readonly answer: string;
  readonly state: LineState | null;
}

const plain = (message: Message): LineState => ({ message, tone: 'plain' });
const bare = { done: false, quoted: false, answer: '', state: null } as const;

/** How a promise stands on `today`: still open, delivered when, or let go. */
export function promiseState(promise: Commitment, today: Day): LineState {
  if (promise.state === 'dropped') return plain({ id: 'people.let-go' });
  if (promise.state === 'open') return commitmentState(promise, today);
  const how = deliveryMessage(promise);
  return plain(how ?? { id: 'people.delivered', values: { day: promise.deliveredOn ?? today } });
}

/** A promise as a line. */
export function promiseLine(promise: Commitment, today: Day): TimelineLine {
  const mark = promise.owner === 'me' ? 'mine' : 'theirs';
  const state = promiseState(promise, today);
  return { ...bare, id: promise.id, mark, text: promise.text, done: promise.state !== 'open', state };
}

/** A letter that went out, as a line. */
export function letterLine({ id, kind, confirmedOn }: SentLetter): TimelineLine {
  const state = confirmedOn === null ? null : plain({ id: 'people.confirmed', values: { day: confirmedOn } });
  return { ...bare, id, mark: 'letter', text: { id: `people.sent-${kind}` }, done: true, state };
}

function questionLine({ id, text, state, answer, askedIn, answeredIn }: Question, meetingId: Id): TimelineLine {
  const here = answeredIn === meetingId || (answeredIn === null && askedIn.includes(meetingId));
  const times = askedIn.indexOf(meetingId) + 1;
  const asked =
    answeredIn === meetingId || times === 0
      ? null
      : plain(times === 1 ? { id: 'people.asked' } : { id: 'people.asked-again', values: { n: times } });
  const shown = state === 'dropped' ? plain({ id: 'people.let-go' }) : asked;
  return {
    ...bare,
    id,
    mark: 'question',
    text,
    done: state === 'answered' || state === 'dropped',
    answer: here ? answer.trim() : '',
    state: here && answer.trim() !== '' ? null : shown,
  };
}

const topicStates = { done: null, open: null, parked: 'people.parked', skipped: 'people.skipped' } as const;

function topicLine({ id, title, state }: Topic): TimelineLine {
  const word = topicStates[state];
  return { ...bare, id, mark: 'topic', text: title, done: state !== 'open', state: word ? plain({ id: word }) : null };
}

function viewLine({ id, by, level, words }: Assessment): TimelineLine {
  return { ...bare, id, mark: 'view', text: { id: `people.view-${by}-${level}` }, answer: by === 'them' ? words : '' };
}

const live = <T extends { readonly deletedAt: string | null }>(list: readonly T[]) =>
  list.filter(({ deletedAt }) => deletedAt === null);

/** What one meeting left behind, on `today`. The user's guesses about the other one's view are left out. */
export function linesOf(trace: MeetingTrace, today: Day): TimelineLine[] {
  const notes = live(trace.notes).filter(({ text }) => text.trim() !== '');
  const note = ({ id, text, kind }: Note): TimelineLine =>
    kind === 'feedback' ? { ...bare, id, mark: 'feedback', text, quoted: true } : { ...bare, id, mark: 'note', text };
  return [
    ...notes.filter(({ kind }) => kind === 'feedback').map(note),
    ...live(trace.assessments)
      .filter(({ by }) => by !== 'guess')
      .toSorted((a, b) => (a.by === b.by ? 0 : a.by === 'them' ? -1 : 1))
      .map(viewLine),
    ...live(trace.promised).map((promise) => promiseLine(promise, today)),
    ...live(trace.asked).map((question) => questionLine(question, trace.meeting.id)),
    ...live(trace.evidence).map(({ id, text }): TimelineLine => ({ ...bare, id, mark: 'evidence', text })),
    ...live(trace.topics)
      .filter(({ kind, title }) => kind === 'own' && title.trim() !== '')
      .map(topicLine),
    ...notes.filter(({ kind }) => kind !== 'feedback').map(note),
    ...live(trace.letters)
      .filter(({ sentOn }) => sentOn !== null)
      .map(letterLine),
  ];
}

/** Where a meeting stands: `unclosed` took place and was never wrapped up. */
export type MeetingState = 'ahead' | 'running' | 'closed' | 'unclosed' | 'off';

/** The state of a meeting at `now` (ms since 1970 UTC); one whose hour is not known is over with its day. */
export function meetingState(meeting: Meeting, now: number, today: Day): MeetingState {
  if (isOff(meeting)) return 'off';
  if (meeting.closedAt !== null) return 'closed';
  const span = spanOf(meeting);
  if (span === null) return meeting.day >= today ? 'ahead' : 'unclosed';
  if (now < span.start) return 'ahead';
  return now < span.end ? 'running' : 'unclosed';
}

/** How long it took, and what became of the mail about it: what stands under the title of a past meeting. */
export function traceFacts({ meeting }: Pick<MeetingTrace, 'meeting'>): Message[] {
  if (isOff(meeting)) return [];
  const span = spanOf(meeting);
  const minutes = span && meeting.end !== null ? Math.round((span.end - span.start) / 60_000) : 0;
  const { mailedOn, confirmedOn } = meeting;
  return [
    ...(minutes > 0 ? [{ id: 'people.minutes', values: { n: minutes } }] : []),
    ...(confirmedOn !== null
      ? [{ id: 'people.mail-confirmed', values: { day: confirmedOn } }]
      : mailedOn !== null
        ? [{ id: 'people.mail-sent' }]
        : []),
  ];
}

/** What came of a meeting, in figures: promises, answers, notes, evidence; those that are none are left out. */
export function outcomeOf(trace: MeetingTrace): Message[] {
  const counts = {
    promises: live(trace.promised).length,
    answers: live(trace.asked).filter(({ answeredIn }) => answeredIn === trace.meeting.id).length,
    notes: live(trace.notes).length,
    evidence: live(trace.evidence).length,
  };
  return Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([what, n]) => ({ id: `people.n-${what}`, values: { n } }));
}

/** Something that belongs to no meeting: a promise made in passing, a letter in between. */
export interface Loose {
  readonly day: Day;
  readonly line: TimelineLine;
}

export type TimelineEntry =
  | { readonly kind: 'meeting'; readonly day: Day; readonly trace: MeetingTrace }
  | { readonly kind: 'between'; readonly day: Day; readonly lines: readonly TimelineLine[] };

/**
 * Meetings and what came in between, newest first. What is older than the last meeting given is left for later, unless
 * `complete`: then nothing older is to come.
 */
export function timelineOf(
  traces: readonly MeetingTrace[],
  loose: readonly Loose[],
  zone: string,
  complete: boolean,
): TimelineEntry[] {
  const meetings = traces.map((trace) => ({ kind: 'meeting' as const, day: startDay(trace.meeting, zone), trace }));
  const oldest = meetings.reduce<Day>((day, one) => (one.day < day ? one.day : day), '9999-12-31');
  const byDay = new Map<Day, TimelineLine[]>();
  for (const { day, line } of loose) {
    if (complete || day >= oldest) byDay.set(day, [...(byDay.get(day) ?? []), line]);
  }
  const between = [...byDay].map(([day, lines]) => ({ kind: 'between' as const, day, lines }));
  // On one day, what came in between stands above the meeting: most of it follows from it.
  return [...between, ...meetings].toSorted((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? 1 : -1;
    if (a.kind !== 'meeting' || b.kind !== 'meeting') return 0;
    return (b.trace.meeting.start ?? 0) - (a.trace.meeting.start ?? 0);
  });
}
