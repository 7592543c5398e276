/** Milestones: made, changed, reached, let go, moved, taken away with all that hangs on them. */
import type { Milestone } from '../../core/plan.ts';
import type { Day, Id } from '../../core/record.ts';
import { type Change, change } from '../change.ts';
import { lastOrder, orderBetween } from '../order.ts';
import { visionWithin } from '../visions.ts';
import { needStores, needsOf, removeNeedWithin } from './hanging.ts';

export type MilestoneWords = Pick<Milestone, 'title' | 'day' | 'grain' | 'lane' | 'laneUntil'>;

/** Adds a milestone on the way to the vision at this employer, which is made where there is none. */
export async function addMilestone(employerId: Id | null, words: MilestoneWords): Promise<string | null> {
  const { undoKey } = await change(
    ['visions', 'milestones'],
    async (work) => {
      const vision = await visionWithin(work, employerId);
      const last = await lastOrder(work.transaction.objectStore('milestones').index('vision'), vision.id);
      const place = { visionId: vision.id, order: orderBetween(last, null) };
      await work.create('milestones', { ...words, ...place, state: 'open', reachedOn: null });
    },
    { action: 'add' },
  );
  return undoKey;
}

export async function editMilestone(id: Id, words: MilestoneWords): Promise<string | null> {
  const { undoKey } = await change(['milestones'], (work) => work.edit('milestones', id, words), { action: 'edit' });
  return undoKey;
}

/** `on` is the day on which it was reached. */
export async function setMilestoneState(id: Id, state: Milestone['state'], on: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['milestones'],
    (work) => work.edit('milestones', id, { state, reachedOn: state === 'reached' ? on : null }),
    { action: state },
  );
  return undoKey;
}

/** Places a milestone between two others, null at the ends. It counts among those of one day, and of none. */
export async function moveMilestone(id: Id, after: Id | null, before: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['milestones'],
    async (work) => {
      const orderOf = async (other: Id | null) =>
        other === null ? null : ((await work.get('milestones', other))?.order ?? null);
      await work.edit('milestones', id, { order: orderBetween(await orderOf(after), await orderOf(before)) });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

async function freeObjectives(work: Change, milestoneId: Id): Promise<void> {
  for (const objective of await work.transaction.objectStore('objectives').getAll()) {
    if (objective.deletedAt === null && objective.milestoneId === milestoneId)
      await work.edit('objectives', objective.id, { milestoneId: null });
  }
}

/** Takes a milestone away with its needs, ways, gains and unasked questions; objectives lose it and stay. */
export async function removeMilestone(id: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['milestones', 'objectives', ...needStores],
    async (work) => {
      for (const need of await needsOf(work, id)) await removeNeedWithin(work, need.id);
      await freeObjectives(work, id);
      await work.remove('milestones', id);
    },
    { action: 'remove' },
  );
  return undoKey;
}
