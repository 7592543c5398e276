/**
 * Where the user wants to be: one vision per employer. Its lane is that of the part to tell alone. Nothing here sets one
 * for what is mine, and `tellable` in core, which everything that shows it goes through, leaves that behind.
 */
import { visionAt } from '../core/employers/employers.ts';
import type { Vision } from '../core/plan.ts';
import type { Id, Lane } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { recordOf } from './rows.ts';
import { personOf } from './series.ts';

/** The stores that finding or making a vision wants. */
export const visionStores = ['people', 'visions'] as const;

/** The vision at this employer, else the first there is; made when there is none. Wants `visions` among the stores. */
export async function visionWithin(work: Change, employerId: Id | null): Promise<Vision> {
  const rows = await work.transaction.objectStore('visions').getAll();
  const live = rows.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
  const known = visionAt(live, employerId);
  if (known) return known;
  return work.create('visions', { mine: '', toTell: '', employerId, lane: 'private', laneUntil: null });
}

/** The vision that this person is told of: of the same employer, else the first; made when there is none. */
export async function visionFor(work: Change, personId: Id): Promise<Vision> {
  return visionWithin(work, (await personOf(work, personId))?.employerId ?? null);
}

export async function saveVision(personId: Id, edit: { mine?: string; toTell?: string }): Promise<string | null> {
  const { undoKey } = await change(
    visionStores,
    async (work) => {
      const { id } = await visionFor(work, personId);
      await work.edit('visions', id, edit);
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Sets who may see the part to tell. */
export async function setToldLane(personId: Id, lane: Lane): Promise<string | null> {
  const { undoKey } = await change(
    visionStores,
    async (work) => {
      const { id } = await visionFor(work, personId);
      await work.edit('visions', id, { lane, laneUntil: null });
    },
    { action: 'lane' },
  );
  return undoKey;
}
