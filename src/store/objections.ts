/** What somebody may object to an ask, each with the answer to it. */
import type { Objection } from '../core/plan.ts';
import type { Id } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { lastOrder, orderBetween } from './order.ts';
import { openAsk } from './pitches.ts';
import { recordOf } from './rows.ts';

const fresh = { reply: '', lane: 'private', laneUntil: null } as const;

async function objectionsOf(work: Change, pitchId: Id): Promise<Objection[]> {
  const range = IDBKeyRange.bound([pitchId], [pitchId, []]);
  return (await work.transaction.objectStore('objections').index('pitch').getAll(range)).map(recordOf);
}

/** Adds one at the end of those to the open ask, making that when there is none. */
export async function addObjection(personId: Id, text: string): Promise<string | null> {
  const { undoKey } = await change(
    ['pitches', 'objections'],
    async (work) => {
      const pitch = await openAsk(work, personId);
      const last = await lastOrder(work.transaction.objectStore('objections').index('pitch'), pitch.id);
      await work.create('objections', { ...fresh, pitchId: pitch.id, text, order: orderBetween(last, null) });
    },
    { action: 'add' },
  );
  return undoKey;
}

export async function editObjection(id: Id, edit: { text?: string; reply?: string }): Promise<string | null> {
  const { undoKey } = await change(['objections'], (work) => work.edit('objections', id, edit), { action: 'edit' });
  return undoKey;
}

/** Places one between two others of its ask; null at the ends. */
export async function moveObjection(id: Id, after: Id | null, before: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['objections'],
    async (work) => {
      const orderOf = async (other: Id | null) =>
        other === null ? null : ((await work.get('objections', other))?.order ?? null);
      await work.edit('objections', id, { order: orderBetween(await orderOf(after), await orderOf(before)) });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

export async function removeObjection(id: Id): Promise<string | null> {
  const { undoKey } = await change(['objections'], (work) => work.remove('objections', id), { action: 'remove' });
  return undoKey;
}

/** Gives another ask the same objections and answers. */
export async function copyObjections(work: Change, from: Id, to: Id): Promise<void> {
  for (const { text, reply, order, lane, laneUntil } of await objectionsOf(work, from))
    await work.create('objections', { pitchId: to, text, reply, order, lane, laneUntil });
}

export async function removeObjectionsOf(work: Change, pitchId: Id): Promise<void> {
  for (const { id } of await objectionsOf(work, pitchId)) await work.remove('objections', id);
}
