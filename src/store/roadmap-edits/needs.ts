/** Needs with their ways and gains: each change of the editor in one go, so that one undo takes all of it back. */
import type { Need } from '../../core/plan.ts';
import type { Day, Id } from '../../core/record.ts';
import type { NeedSaved, WaySaved } from '../../core/roadmap/need-form.ts';
import { type Change, change } from '../change.ts';
import { lastOrder, orderBetween } from '../order.ts';
import { gainsOf, needStores, removeNeedWithin, removeWay, settleQuestions, waysOf } from './hanging.ts';

type Laned = Pick<Need, 'lane' | 'laneUntil'>;

async function keepGain(work: Change, opportunityId: Id, way: WaySaved, lanes: Laned, anew: boolean): Promise<void> {
  const [known] = await gainsOf(work, opportunityId);
  const words = { text: way.gain, matterId: way.gain === '' ? null : way.matterId };
  if (known && way.gain === '') await work.remove('benefits', known.id);
  else if (known) await work.edit('benefits', known.id, { ...words, ...(anew ? lanes : {}) });
  else if (way.gain !== '')
    await work.create('benefits', { ...words, opportunityId, order: orderBetween(null, null), ...lanes });
}

/** `anew`: the lane was chosen, so it counts for what was there before too. */
async function keepWays(work: Change, needId: Id, saved: NeedSaved, lanes: Laned, anew: boolean): Promise<void> {
  for (const way of saved.ways) {
    const { text, source, expiresOn, state, commitmentId } = way;
    const fields = { text, source, expiresOn, state, commitmentId };
    const known = way.id === null ? null : await work.get('opportunities', way.id);
    if (known && text === '') await removeWay(work, known.id);
    if (text === '') continue;
    if (known) await work.edit('opportunities', known.id, { ...fields, ...(anew ? lanes : {}) });
    const last = await lastOrder(work.transaction.objectStore('opportunities').index('need'), needId);
    const id =
      known?.id ??
      (await work.create('opportunities', { ...fields, needId, order: orderBetween(last, null), ...lanes })).id;
    await keepGain(work, id, way, lanes, anew);
  }
}

const lastOf = (work: Change, milestoneId: Id) =>
  lastOrder(work.transaction.objectStore('needs').index('milestone'), milestoneId);

/** Adds a need at the end of a milestone. */
export async function addNeed(milestoneId: Id, saved: NeedSaved): Promise<string | null> {
  const { text, kind, competencyId, met, lane, laneUntil } = saved;
  const { undoKey } = await change(
    needStores,
    async (work) => {
      const order = orderBetween(await lastOf(work, milestoneId), null);
      const fields = { milestoneId, text, kind, competencyId, met, order, lane, laneUntil };
      const { id } = await work.create('needs', fields);
      await keepWays(work, id, saved, { lane, laneUntil }, false);
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Keeps a need as it was edited. Once it is no gap any more its question leaves the list. */
export async function saveNeed(id: Id, saved: NeedSaved, today: Day): Promise<string | null> {
  const { text, kind, competencyId, met, lane, laneUntil } = saved;
  const { undoKey } = await change(
    needStores,
    async (work) => {
      const before = await work.get('needs', id);
      if (!before) return;
      const anew = before.lane !== lane || JSON.stringify(before.laneUntil) !== JSON.stringify(laneUntil);
      await work.edit('needs', id, { text, kind, competencyId, met, lane, laneUntil });
      await keepWays(work, id, saved, { lane, laneUntil }, anew);
      await settleQuestions(work, id, today);
    },
    { action: 'edit' },
  );
  return undoKey;
}

export async function setNeedMet(id: Id, met: boolean, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    needStores,
    async (work) => {
      await work.edit('needs', id, { met });
      await settleQuestions(work, id, today);
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Makes it a gap again: it is not met, and every way there was is gone. */
export async function makeGap(id: Id): Promise<string | null> {
  const { undoKey } = await change(
    needStores,
    async (work) => {
      await work.edit('needs', id, { met: false });
      for (const way of await waysOf(work, id)) await work.edit('opportunities', way.id, { state: 'gone' });
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Places a need in a milestone between two of its needs; null at the ends. */
export async function moveNeed(id: Id, milestoneId: Id, after: Id | null, before: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['needs'],
    async (work) => {
      const orderOf = async (other: Id | null) =>
        other === null ? null : ((await work.get('needs', other))?.order ?? null);
      const order = orderBetween(await orderOf(after), await orderOf(before));
      await work.edit('needs', id, { milestoneId, order });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

/** Takes a need away with its ways, gains and unasked question. */
export async function removeNeed(id: Id): Promise<string | null> {
  const { undoKey } = await change(needStores, (work) => removeNeedWithin(work, id), { action: 'remove' });
  return undoKey;
}
