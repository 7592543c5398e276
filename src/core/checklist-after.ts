/** The items of a meeting from its start on, and what ticks them. */
import { deliver, isFull, item, type NamedItem, ownTopics } from './checklist-item.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Day } from './record.ts';
import { standingPromises, unsettledQuestions } from './wrap-up.ts';

/** While it runs. */
export function meetItems(records: MeetingRecords): NamedItem[] {
  const heard = records.topics.some((topic) => topic.kind === 'their-view' && topic.state === 'done');
  const topics = item(
    'topics-raised',
    { text: { id: 'item.topics-raised' }, short: { id: 'left.topics' } },
    { done: ownTopics(records).every(({ state }) => state !== 'open'), goTo: 'topics' },
  );
  if (!isFull(records)) return [topics, ...datedPromises(records)];
  const view = item(
    'their-view',
    { text: { id: 'item.their-view' }, short: { id: 'left.their-view' } },
    { done: heard },
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

/** After the end, until it is closed. */
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

/** After it is closed. */
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

/** Until the next one: what is still to be delivered, the soonest seven. */
export function deliverItems(records: MeetingRecords, today: Day): NamedItem[] {
  const open = records.mine.items.filter(({ state, deletedAt }) => deletedAt === null && state !== 'dropped');
  return open.slice(0, 7).map((promise) => deliver(promise, today));
}
