/** The items of each stage's checklist, and what ticks them. */
import { daysBetween } from './day.ts';
import { dueState } from './due.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import type { Commitment } from './words.ts';
import { standingPromises, unsettledQuestions } from './wrap-up.ts';

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

function item(
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

const readLeftOpen = ({ mine, theirs, questions, previous }: MeetingRecords): NamedItem =>
  item(
    'left-open',
    { text: { id: 'item.left-open' }, short: { id: 'left.left-open' } },
    { done: previous === null || mine.total + theirs.total + questions.total === 0, byHand: true, goTo: 'commitments' },
  );

const rateYourself = (): NamedItem =>
  item('rate', { text: { id: 'item.rate' }, short: { id: 'left.rate' } }, { byHand: true });

const nameStrengths = (): NamedItem =>
  item(
    'strengths',
    { text: { id: 'item.strengths' }, short: { id: 'left.strengths' }, detail: { id: 'item.two-minutes' } },
    { byHand: true },
  );

const haveQuestions = ({ questions }: MeetingRecords): NamedItem =>
  item(
    'questions',
    { text: { id: 'item.questions' }, short: { id: 'left.questions' } },
    { done: questions.total > 0, goTo: 'questions' },
  );

const own = ({ topics }: MeetingRecords) => topics.filter((topic) => topic.kind === 'own' && topic.deletedAt === null);

const haveTopics = (records: MeetingRecords): NamedItem =>
  item(
    'topics',
    { text: { id: 'item.topics' }, short: { id: 'left.topics' } },
    { done: own(records).length > 0, goTo: 'topics' },
  );

const knowOutcome = (records: MeetingRecords): NamedItem =>
  item(
    'outcome',
    { text: { id: 'item.outcome' }, short: { id: 'left.outcome' } },
    { done: own(records).some(({ wanted }) => wanted.trim() !== ''), goTo: 'topics' },
  );

const writeAsk = ({ pitch }: MeetingRecords): NamedItem =>
  item(
    'ask',
    { text: { id: 'item.ask' }, short: { id: 'left.ask' } },
    { done: pitch !== null && pitch.ask.trim() !== '', goTo: 'ask' },
  );

const sendItems = (): NamedItem =>
  item('send-items', { text: { id: 'item.send-items' }, short: { id: 'left.send-items' } }, { byHand: true });

function promiseDetail(due: Day | null, today: Day): Message {
  const state = dueState(due, today);
  if (due === null) return { id: 'item.promised-undated' };
  if (state.kind === 'late') return { id: 'item.promised-late', values: { n: state.days } };
  return state.kind === 'today' ? { id: 'item.promised-today' } : { id: 'item.promised-for', values: { day: due } };
}

function deliver(promise: Commitment, today: Day): NamedItem {
  const text: Message = { id: 'item.promise', values: { text: promise.text } };
  return item(
    `promise:${promise.id}`,
    { text, short: { id: 'left.promise', values: { text: promise.text } }, detail: promiseDetail(promise.due, today) },
    { done: promise.state === 'delivered', goTo: 'commitments' },
  );
}

/** One item per promise of mine, at most `room`; the last of them stands for the rest where there are more. */
function promises(records: MeetingRecords, days: ItemDays, room: number): NamedItem[] {
  const counted = records.mine.items.filter(
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

export function proposeItems(records: MeetingRecords, days: ItemDays): NamedItem[] {
  const start = [haveQuestions(records), haveTopics(records)];
  return isFull(records) ? [...start, ...promises(records, days, 3), sendItems()] : start;
}

/** Four to seven items, however many promises are due. */
export function prepareItems(records: MeetingRecords, days: ItemDays): NamedItem[] {
  if (!isFull(records))
    return [
      readLeftOpen(records),
      ...promises(records, days, 3),
      haveQuestions(records),
      haveTopics(records),
      knowOutcome(records),
    ];
  const due = promises(records, days, 2);
  const strengths = due.length < 2 ? [nameStrengths()] : [];
  const written = [haveQuestions(records), haveTopics(records), writeAsk(records)];
  return [readLeftOpen(records), rateYourself(), ...due, ...strengths, ...written];
}

export function meetItems(records: MeetingRecords): NamedItem[] {
  const stepDone = (kind: 'their-view') =>
    records.topics.some((topic) => topic.kind === kind && topic.state === 'done');
  const topics = item(
    'topics-raised',
    { text: { id: 'item.topics-raised' }, short: { id: 'left.topics' } },
    { done: own(records).every(({ state }) => state !== 'open'), goTo: 'topics' },
  );
  if (!isFull(records)) return [topics, ...datedPromises(records)];
  const view = item(
    'their-view',
    { text: { id: 'item.their-view' }, short: { id: 'left.their-view' } },
    { done: stepDone('their-view') },
  );
  const ask = records.pitch === null ? [] : [askMade(records)];
  return [view, topics, ...ask, ...datedPromises(records)];
}

function askMade({ pitch }: MeetingRecords): NamedItem {
  const texts = { text: { id: 'item.ask-made' }, short: { id: 'left.ask-made' } };
  return item('ask-made', texts, { done: pitch?.state !== 'open', goTo: 'ask' });
}

function datedPromises(records: MeetingRecords): NamedItem[] {
  const done = standingPromises(records).every(({ due, state }) => due !== null || state === 'delivered');
  const texts = { text: { id: 'item.dated' }, short: { id: 'left.dated' } };
  return [item('dated', texts, { done, goTo: 'commitments' })];
}

export function wrapUpItems(records: MeetingRecords): NamedItem[] {
  const settled = item(
    'settled',
    { text: { id: 'item.settled' }, short: { id: 'left.settled' } },
    { done: unsettledQuestions(records).length === 0, goTo: 'questions' },
  );
  const next = item('next', { text: { id: 'item.next' }, short: { id: 'left.next' } }, { done: records.next !== null });
  if (!isFull(records)) return [...datedPromises(records), settled, next];
  const format = item(
    'format',
    { text: { id: 'item.format' }, short: { id: 'left.format' } },
    { done: records.series.format !== null },
  );
  return [...datedPromises(records), settled, format, next];
}

export function followUpItems({ meeting, pitch }: MeetingRecords): NamedItem[] {
  const mailed = item(
    'mailed',
    { text: { id: 'item.mailed' }, short: { id: 'left.mailed' } },
    { done: meeting.mailedOn !== null, goTo: 'follow-up' },
  );
  const confirmed = item(
    'confirmed',
    { text: { id: 'item.confirmed' }, short: { id: 'left.confirmed' } },
    { done: meeting.confirmedOn !== null, goTo: 'follow-up' },
  );
  const answer = item(
    'answer',
    { text: { id: 'item.answer' }, short: { id: 'left.answer' } },
    { done: pitch !== null && pitch.answer !== null, goTo: 'ask' },
  );
  return pitch?.state === 'made' ? [mailed, confirmed, answer] : [mailed, confirmed];
}

export function deliverItems(records: MeetingRecords, today: Day): NamedItem[] {
  const open = records.mine.items.filter(({ state, deletedAt }) => deletedAt === null && state !== 'dropped');
  return open.slice(0, 7).map((promise) => deliver(promise, today));
}
