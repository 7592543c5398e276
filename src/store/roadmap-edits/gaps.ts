/** The ways on from a gap: asking somebody, or finding out oneself. */
import type { Day, Id } from '../../core/record.ts';
import { type Change, change } from '../change.ts';
import { newCommitment } from '../new-records.ts';
import { lastOrder, orderBetween } from '../order.ts';
import { newQuestion } from '../questions.ts';

export interface GapQuestion {
  readonly needId: Id;
  readonly text: string;
}

/** Puts a question about a need on the list: the one that was let go unasked comes back, and one that is there stays one. */
async function ask(work: Change, personId: Id, { needId, text }: GapQuestion): Promise<void> {
  const store = work.transaction.objectStore('questions');
  const known = (await store.index('need').getAll(needId)).filter(({ deletedAt }) => deletedAt === null);
  if (known.some(({ state }) => state === 'open' || state === 'asked')) return;
  const again = known.find((one) => one.state === 'dropped' && one.askedIn.length === 0 && one.personId === personId);
  const order = orderBetween(await lastOrder(store.index('openWith'), personId), null);
  if (again) await work.edit('questions', again.id, { state: 'open', order });
  else await work.create('questions', { ...newQuestion(text, personId, null, order), needId });
}

/** Makes these gaps questions for a person, each once. */
export async function askGaps(personId: Id, questions: readonly GapQuestion[]): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      for (const one of questions) await ask(work, personId, one);
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Makes a gap a promise to oneself, once while that is open. */
export async function findOut(needId: Id, text: string, due: Day | null): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments'],
    async (work) => {
      const known = await work.transaction.objectStore('commitments').index('need').getAll(needId);
      if (known.some(({ state, deletedAt }) => deletedAt === null && state === 'open')) return;
      const nobody = { personId: null, meetingId: null, order: orderBetween(null, null) };
      await work.create('commitments', {
        ...newCommitment({ owner: 'me', text, words: text, due, ...nobody }),
        needId,
      });
    },
    { action: 'add' },
  );
  return undoKey;
}
