/** Promises: made, due days with their slips, progress, delivery, lane. */
import type { Day, Id, Lane } from '../core/record.ts';
import type { Owner } from '../core/words.ts';
import { now } from '../platform/clock.ts';
import { change } from './change.ts';
import { newCommitment } from './new-records.ts';
import { lastOrder, orderBetween } from './order.ts';

export interface NewCommitment {
  readonly owner: Owner;
  readonly personId: Id | null;
  readonly text: string;
  readonly due: Day | null;
}

/** Keeps a promise that was made outside of any meeting. */
export async function addCommitment({ owner, personId, text, due }: NewCommitment): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments'],
    async (work) => {
      const index = work.transaction.objectStore('commitments').index('openWith');
      const last = personId === null ? null : await lastOrder(index, personId);
      await work.create(
        'commitments',
        newCommitment({
          owner,
          personId,
          meetingId: null,
          text,
          words: text,
          due,
          order: orderBetween(last, null),
        }),
      );
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Notes what has happened with a promise so far. */
export async function addProgress(id: Id, text: string, lane: Lane): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments', 'notes'],
    async (work) => {
      const commitment = await work.get('commitments', id);
      if (!commitment) return;
      const { personId } = commitment;
      const place = { meetingId: null, topicId: null, personId, aboutId: id };
      await work.create('notes', { ...place, kind: 'progress', text, at: now(), lane, laneUntil: null });
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Sets or clears the due day. Moving a day that was promised is a slip: the old day is kept, with `today` beside it. */
export async function setDue(id: Id, due: Day | null, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments'],
    async (work) => {
      const commitment = await work.get('commitments', id);
      if (!commitment || commitment.due === due) return;
      const slips =
        commitment.due === null
          ? commitment.slips
          : [...commitment.slips, { from: commitment.due, to: due, on: today }];
      await work.edit('commitments', id, { due, slips });
    },
    { action: 'due' },
  );
  return undoKey;
}

/** `on` is the day of delivery. */
export async function setCommitmentState(
  id: Id,
  state: 'open' | 'delivered' | 'dropped',
  on: Day,
): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments'],
    (work) => work.edit('commitments', id, { state, deliveredOn: state === 'delivered' ? on : null }),
    { action: state },
  );
  return undoKey;
}

export async function editCommitment(
  id: Id,
  edit: { text?: string; lane?: Lane; owner?: Owner; earlyBy?: Day | null },
): Promise<string | null> {
  const { undoKey } = await change(['commitments'], (work) => work.edit('commitments', id, edit), { action: 'edit' });
  return undoKey;
}

/** Moves commitments to the shared lane, so that they may stand in the confirming mail. */
export async function shareCommitments(ids: readonly Id[]): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments'],
    async (work) => {
      for (const id of ids) await work.edit('commitments', id, { lane: 'shared', laneUntil: null });
    },
    { action: 'share' },
  );
  return undoKey;
}
