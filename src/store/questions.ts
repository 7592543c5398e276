/** Questions: asked, answered, or carried to the next meeting. */
import type { Id } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { lastOrder, orderBetween } from './order.ts';

const fresh = {
  state: 'open',
  askedIn: [],
  answer: '',
  answeredIn: null,
  theme: null,
  bankKey: null,
  needId: null,
  lane: 'private',
  laneUntil: null,
} as const;

/** The fields of a new question, in place `order`. */
export const newQuestion = (text: string, personId: Id | null, meetingId: Id | null, order: string) => ({
  ...fresh,
  askedIn: [],
  text,
  personId,
  meetingId,
  order,
});

/** A question of the bank in its words of the moment, and the need whose gap it closes. */
export interface FromBank {
  readonly key: string;
  readonly theme: string;
  readonly text: string;
  readonly needId: Id | null;
}

async function endOfList(work: Change, personId: Id | null): Promise<string> {
  const index = work.transaction.objectStore('questions').index('openWith');
  return orderBetween(personId === null ? null : await lastOrder(index, personId), null);
}

/** Adds a question at the end of what is open with this person. */
export async function addQuestion(text: string, personId: Id | null, meetingId: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      await work.create('questions', newQuestion(text, personId, meetingId, await endOfList(work, personId)));
    },
    { action: 'add' },
  );
  return undoKey;
}

const fieldsFromBank = ({ key, theme, text, needId }: FromBank, personId: Id | null, meetingId: Id, order: string) => ({
  ...newQuestion(text, personId, meetingId, order),
  bankKey: key,
  theme,
  needId,
});

/** Adds a question of the bank at the end of the list; nothing where it is on the list already, put there by another window. */
export async function addFromBank(from: FromBank, personId: Id | null, meetingId: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const index = work.transaction.objectStore('questions').index('openWith');
      const listed = personId === null ? [] : await index.getAll(IDBKeyRange.bound([personId], [personId, []]));
      if (listed.some(({ bankKey }) => bankKey === from.key)) return;
      await work.create('questions', fieldsFromBank(from, personId, meetingId, await endOfList(work, personId)));
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Puts a question of the bank in the place of one that got no answer. What became of that one stays known. */
export async function askAnotherWay(id: Id, from: FromBank, meetingId: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const before = await work.get('questions', id);
      if (!before) return;
      const fields = fieldsFromBank({ ...from, needId: before.needId }, before.personId, meetingId, before.order);
      await work.create('questions', fields);
      await work.edit('questions', id, { state: 'dropped' });
    },
    { action: 'replace' },
  );
  return undoKey;
}

export async function editQuestion(id: Id, text: string): Promise<string | null> {
  const { undoKey } = await change(['questions'], (work) => work.edit('questions', id, { text }), { action: 'edit' });
  return undoKey;
}

/**
 * `asked` counts this meeting once among those in which it was asked and not answered; `open` and `answered` take that
 * back. `answered` keeps the answer and where it was given.
 */
export async function setQuestionState(
  id: Id,
  state: 'open' | 'asked' | 'answered' | 'dropped',
  meetingId: Id,
  answer?: string,
): Promise<string | null> {
  const { undoKey } = await change(
    ['questions', 'versions'],
    async (work) => {
      const question = await work.get('questions', id);
      if (!question) return;
      const elsewhere = question.askedIn.filter((asked) => asked !== meetingId);
      // What was said instead of an answer, in an earlier meeting, is not the answer of this one.
      const old = state === 'answered' && question.state === 'asked' && elsewhere.length === question.askedIn.length;
      const said = answer ?? (old ? '' : question.answer);
      if (said === '' && question.answer.trim() !== '') await keepAnswer(work, id, question.answer);
      await work.edit('questions', id, {
        state: state === 'open' && elsewhere.length > 0 ? 'asked' : state,
        askedIn: state === 'asked' ? [...elsewhere, meetingId] : state === 'dropped' ? question.askedIn : elsewhere,
        answeredIn: state === 'answered' ? meetingId : null,
        answer: said,
      });
    },
    { action: state },
  );
  return undoKey;
}

async function keepAnswer(work: Change, recordId: Id, text: string): Promise<void> {
  await work.create('versions', { store: 'questions', recordId, field: 'answer', text, at: now() });
}
