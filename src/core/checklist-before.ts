/** The items before a meeting, and what ticks them. */
import { type ItemDays, isFull, item, type NamedItem, ownTopics, promises } from './checklist-item.ts';
import type { MeetingRecords } from './meeting-records.ts';

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

const haveTopics = (records: MeetingRecords): NamedItem =>
  item(
    'topics',
    { text: { id: 'item.topics' }, short: { id: 'left.topics' } },
    { done: ownTopics(records).length > 0, goTo: 'topics' },
  );

const knowOutcome = (records: MeetingRecords): NamedItem =>
  item(
    'outcome',
    { text: { id: 'item.outcome' }, short: { id: 'left.outcome' } },
    { done: ownTopics(records).some(({ wanted }) => wanted.trim() !== ''), goTo: 'topics' },
  );

const writeAsk = ({ pitch }: MeetingRecords): NamedItem =>
  item(
    'ask',
    { text: { id: 'item.ask' }, short: { id: 'left.ask' } },
    { done: pitch !== null && pitch.ask.trim() !== '', goTo: 'ask' },
  );

const sendItems = (): NamedItem =>
  item('send-items', { text: { id: 'item.send-items' }, short: { id: 'left.send-items' } }, { byHand: true });

/** From a week or more before until two days before. */
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
