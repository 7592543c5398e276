/** Questions: asked, answered, or carried to the next meeting. */
import type { Id } from '../core/record.ts';
import { change } from './change.ts';
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

/** Adds a question at the end of what is open with this person. */
export async function addQuestion(text: string, personId: Id | null, meetingId: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const index = work.transaction.objectStore('questions').index('openWith');
      const last = personId === null ? null : await lastOrder(index, personId);
      await work.create('questions', newQuestion(text, personId, meetingId, orderBetween(last, null)));
    },
    { action: 'add' },
  );
  return undoKey;
}

export async function editQuestion(id: Id, text: string): Promise<string | null> {
  const { undoKey } = await change(['questions'], (work) => work.edit('questions', id, { text }), { action: 'edit' });
  return undoKey;
}

/**
 * `asked` counts this meeting once among those in which it was asked; `open` takes that back. `answered` keeps the
 * answer and where it was given.
 */
export async function setQuestionState(
  id: Id,
  state: 'open' | 'asked' | 'answered' | 'dropped',
  meetingId: Id,
  answer?: string,
): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const question = await work.get('questions', id);
      if (!question) return;
      const elsewhere = question.askedIn.filter((asked) => asked !== meetingId);
      await work.edit('questions', id, {
        state: state === 'open' && elsewhere.length > 0 ? 'asked' : state,
        askedIn: state === 'asked' ? [...elsewhere, meetingId] : state === 'open' ? elsewhere : question.askedIn,
        answeredIn: state === 'answered' ? meetingId : null,
        ...(answer === undefined ? {} : { answer }),
      });
    },
    { action: state },
  );
  return undoKey;
}
