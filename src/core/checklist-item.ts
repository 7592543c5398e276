/** One item of a checklist, and what all stages need to make theirs. */
import { daysBetween } from './day.ts';
import { dueState } from './due.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Topic } from './meetings.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import type { Commitment } from './words.ts';

export interface ChecklistItem {
  /** Stable within one meeting; a tick by hand is stored under it. */
  readonly key: string;
  readonly text: Message;
  readonly detail: Message | null;
  readonly done: boolean;
  /** True when only the user can know whether it is done. */
  readonly byHand: boolean;
  readonly goTo: 'questions' | 'topics' | 'ask' | 'commitments' | 'follow-up' | null;
}

/** An item with its short name for "Left: …". */
export interface NamedItem extends ChecklistItem {
  readonly short: Message;
}

/** Today, and the day of the meeting. */
export interface ItemDays {
  readonly today: Day;
  readonly meetingDay: Day;
}

/** Makes an item; what is not given is not done, not by hand and leads nowhere. */
export function item(
  key: string,
  texts: { readonly text: Message; readonly short: Message; readonly detail?: Message | null },
  known: { readonly done?: boolean; readonly byHand?: boolean; readonly goTo?: ChecklistItem['goTo'] },
): NamedItem {
  const { text, short, detail = null } = texts;
  return {
    key,
    text,
    short,
    detail,
    done: known.done ?? false,
    byHand: known.byHand ?? false,
    goTo: known.goTo ?? null,
  };
}

function promiseDetail(due: Day | null, today: Day): Message {
  const state = dueState(due, today);
  if (due === null) return { id: 'item.promised-undated' };
  if (state.kind === 'late') return { id: 'item.promised-late', values: { n: state.days } };
  return state.kind === 'today' ? { id: 'item.promised-today' } : { id: 'item.promised-for', values: { day: due } };
}

/** The item of one promise of mine, in its own words. */
export function deliver(promise: Commitment, today: Day): NamedItem {
  const text: Message = { id: 'item.promise', values: { text: promise.text } };
  // The line has room for a few words; the checklist right below has all of them.
  const isShort = promise.text.length <= 24;
  const short: Message = isShort ? { id: 'left.promise', values: { text: promise.text } } : { id: 'left.promised' };
  return item(
    `promise:${promise.id}`,
    { text, short, detail: promiseDetail(promise.due, today) },
    { done: promise.state === 'delivered', goTo: 'commitments' },
  );
}

/** One item per promise of mine, at most `room`; the last of them stands for the rest where there are more. */
export function promises(records: MeetingRecords, days: ItemDays, room: number): NamedItem[] {
  const counted = [...records.delivered, ...records.mine.items].filter(
    ({ due, state, deletedAt }) =>
      deletedAt === null && state !== 'dropped' && due !== null && daysBetween(due, days.meetingDay) >= 0,
  );
  if (counted.length <= room) return counted.map((promise) => deliver(promise, days.today));
  const shown = counted.slice(0, Math.max(0, room - 1));
  const rest = counted.slice(shown.length);
  const values = { n: rest.length };
  const many = item(
    'more-promises',
    { text: { id: 'item.more-promises', values }, short: { id: 'left.more-promises', values } },
    { done: rest.every(({ state }) => state === 'delivered'), goTo: 'commitments' },
  );
  return [...shown.map((promise) => deliver(promise, days.today)), many];
}

/** True for those who decide on a career: their list is the fullest. */
export function isFull({ person }: MeetingRecords): boolean {
  return person?.relationship === 'manager' || person?.relationship === 'skip-level';
}

/** The user's own topics of the meeting. */
export function ownTopics({ topics }: MeetingRecords): Topic[] {
  return topics.filter((topic) => topic.kind === 'own' && topic.deletedAt === null);
}
