/** Promises: due days with their slips, delivery, lane. */
import type { Day, Id, Lane } from '../core/record.ts';
import type { Owner } from '../core/words.ts';
import { change } from './change.ts';

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

export async function setCommitmentState(
  id: Id,
  state: 'open' | 'delivered' | 'dropped',
  today: Day,
): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments'],
    (work) => work.edit('commitments', id, { state, deliveredOn: state === 'delivered' ? today : null }),
    { action: state },
  );
  return undoKey;
}

export async function editCommitment(
  id: Id,
  edit: { text?: string; lane?: Lane; owner?: Owner },
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
