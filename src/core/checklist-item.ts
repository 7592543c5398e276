/** One item of a checklist, and what the rules that tick it are given. */
import { daysBetween } from './day.ts';
import { dueState } from './due.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Topic } from './meetings.ts';
import type { Message } from './message.ts';
import type { Day, Id } from './record.ts';
import type { Stage } from './upkeep.ts';
import type { Commitment } from './words.ts';

/** Where something can be done about an item. */
export type Goal =
  | 'commitments'
  | 'questions'
  | 'topics'
  | 'assessment'
  | 'ask'
  /** The step of the talk in which it is made. */
  | 'ask-step'
  | 'answer'
  | 'talk'
  | 'wrap-up'
  | 'next'
  | 'follow-up'
  | 'letter-items'
  | 'letter-thank-you'
  | 'letter-cancelled'
  | 'letter-update'
  | 'letter-guidance';

export interface ChecklistItem {
  /** Stable within one meeting; a tick by hand and a place of the user's are stored under it. */
  readonly key: string;
  readonly text: Message;
  /** For "Left: …". */
  readonly short: Message;
  readonly detail: Message | null;
  readonly done: boolean;
  /** Done because the records say so: such a tick cannot be taken back by hand. */
  readonly itself: boolean;
  /** True when only the user can know whether it is done. */
  readonly byHand: boolean;
  readonly goTo: Goal | null;
  /** The record of an item of the user's own. */
  readonly own: Id | null;
  /** Its place among the others. */
  readonly order: string;
}

/** What is known where an item is judged. */
export interface ItemFacts {
  readonly records: MeetingRecords;
  readonly stage: Stage;
  readonly today: Day;
  readonly meetingDay: Day;
  /** Last days for proposing items and for the thank-you mail. */
  readonly proposeBy: Day;
  readonly followUpDue: Day;
}

export interface ItemRule {
  readonly goTo?: Goal;
  /** Without it only the user knows. */
  readonly done?: (facts: ItemFacts) => boolean;
  /** Left out where it does not apply. */
  readonly when?: (facts: ItemFacts) => boolean;
  readonly detail?: (facts: ItemFacts) => Message | null;
  /** Which of its sentences it goes by now, where it has several. */
  readonly step?: (facts: ItemFacts) => string;
}

/** By when something is to be done: "by Wed 18 Nov", "today", "since Wed 18 Nov". */
export function byDay(day: Day, today: Day): Message {
  if (day === today) return { id: 'item.today' };
  return { id: day > today ? 'item.by' : 'item.since', values: { day } };
}

function promiseDetail(due: Day | null, today: Day): Message {
  const state = dueState(due, today);
  if (due === null) return { id: 'item.promised-undated' };
  if (state.kind === 'late') return { id: 'item.promised-late', values: { n: state.days } };
  return state.kind === 'today' ? { id: 'item.promised-today' } : { id: 'item.promised-for', values: { day: due } };
}

type Sentences = Pick<ChecklistItem, 'key' | 'text' | 'short' | 'detail' | 'itself'>;

/** The item of one promise of mine, in its own words. */
function deliver({ id, text, due, state }: Commitment, today: Day): Sentences {
  // The line has room for a few words; the checklist right below has all of them.
  const short: Message = text.length <= 24 ? { id: 'left.words', values: { text } } : { id: 'left.promised' };
  return {
    key: `promise:${id}`,
    text: { id: 'item.words', values: { text } },
    short,
    detail: promiseDetail(due, today),
    itself: state === 'delivered',
  };
}

/**
 * One item per promise of mine, at most `room`; the last of them stands for the rest where there are more. Before the
 * meeting only those due by then count.
 */
export function promises({ records, today, meetingDay, stage }: ItemFacts, room: number): Sentences[] {
  const ahead = stage !== 'deliver';
  const counted = [...(ahead ? records.delivered : []), ...records.mine.items].filter(
    ({ due, state, deletedAt }) =>
      deletedAt === null && state !== 'dropped' && (!ahead || (due !== null && daysBetween(due, meetingDay) >= 0)),
  );
  if (counted.length <= room) return counted.map((promise) => deliver(promise, today));
  const shown = counted.slice(0, Math.max(0, room - 1));
  const rest = counted.slice(shown.length);
  const values = { n: rest.length };
  const many: Sentences = {
    key: 'more-promises',
    text: { id: 'item.more-promises', values },
    short: { id: 'left.more-promises', values },
    detail: null,
    itself: rest.every(({ state }) => state === 'delivered'),
  };
  return [...shown.map((promise) => deliver(promise, today)), many];
}

/** The user's own topics of the meeting. */
export function ownTopics({ topics }: MeetingRecords): Topic[] {
  return topics.filter((topic) => topic.kind === 'own' && topic.deletedAt === null);
}
