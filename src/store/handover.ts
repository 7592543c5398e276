/** A new manager: one change that says who it is, what the former one is now, and what becomes of what is open. */
import { becomingOf, type Fate, type Handover } from '../core/employers/handover.ts';
import { personId } from '../core/identity.ts';
import type { Day, Id } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { startingWith } from './live-rows.ts';
import { lastOrder, orderBetween } from './order.ts';

async function newcomer(work: Change, { to, from }: Handover): Promise<Id> {
  const employerId = (await work.get('people', from))?.employerId ?? null;
  if ('id' in to) {
    await work.edit('people', to.id, { relationship: 'manager', archivedOn: null });
    return to.id;
  }
  const address = to.address.trim().toLowerCase();
  const known =
    address === '' ? undefined : await work.transaction.objectStore('people').index('addresses').get(address);
  const fields = { name: to.name, relationship: 'manager', employerId, archivedOn: null, mergedInto: null } as const;
  if (known) {
    await work.edit('people', known.id, { name: to.name, relationship: 'manager', archivedOn: null });
    return known.id;
  }
  const addresses = address === '' ? [] : [address];
  const { id } = await work.create(
    'people',
    { ...fields, addresses },
    address === '' ? crypto.randomUUID() : personId(address),
  );
  return id;
}

async function handOn(work: Change, store: 'commitments' | 'questions', id: Id, to: Id): Promise<void> {
  const last = await lastOrder(work.transaction.objectStore(store).index('openWith'), to);
  await work.edit(store, id, { personId: to, order: orderBetween(last, null) });
}

interface Ways {
  move?: (id: Id) => Promise<unknown>;
  drop: (id: Id) => Promise<unknown>;
}

async function settle(fate: Fate, ids: readonly Id[], { move, drop }: Ways): Promise<void> {
  if (fate === 'keep') return;
  for (const id of ids) await (fate === 'move' ? move?.(id) : drop(id));
}

/**
 * Makes somebody the manager in the place of another. `today` is in the user's zone. Gives the journal's key; throws a
 * StoreFailure with nothing changed.
 */
export async function handOver(handover: Handover, today: Day): Promise<string | null> {
  const { from, becomes, mine, theirs, questions, ask } = handover;
  const { undoKey } = await change(
    ['people', 'commitments', 'questions', 'pitches'],
    async (work) => {
      const to = await newcomer(work, handover);
      const { transaction } = work;
      const open = transaction.objectStore('commitments').index('openWith');
      const idsOf = async (rows: Promise<readonly { readonly id: Id }[]>) => (await rows).map(({ id }) => id);
      const dropPromise = (id: Id) => work.edit('commitments', id, { state: 'dropped' });
      const myIds = await idsOf(open.getAll(startingWith(from, 'me')));
      await settle(mine, myIds, { move: (id) => handOn(work, 'commitments', id, to), drop: dropPromise });
      await settle(theirs, await idsOf(open.getAll(startingWith(from, 'them'))), { drop: dropPromise });
      const asked = await idsOf(transaction.objectStore('questions').index('openWith').getAll(startingWith(from)));
      await settle(questions, asked, {
        move: (id) => handOn(work, 'questions', id, to),
        drop: (id) => work.edit('questions', id, { state: 'dropped' }),
      });
      const pitches = await transaction.objectStore('pitches').index('openWith').getAll(from);
      // What was answered by the former one is not answered by the new one; what they care for is not known yet.
      const unsaid = pitches.filter(({ state }) => state === 'open').map(({ id }) => id);
      await settle(ask, unsaid, {
        move: (id) => work.edit('pitches', id, { personId: to, matterId: null }),
        drop: (id) => work.edit('pitches', id, { state: 'dropped' }),
      });
      await work.edit('people', from, becomingOf(becomes, today));
    },
    { action: 'hand-over' },
  );
  return undoKey;
}
