/** Objectives: made, changed, agreed, reached, put in order, removed. */

import { stepId } from '../core/identity.ts';
import type { Fields } from '../core/model.ts';
import type { ObjectiveEdit } from '../core/objectives/objectives-place.ts';
import type { Objective } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import { change } from './change.ts';
import { newObjective } from './new-records.ts';
import { nextWith } from './next-with.ts';
import { lastOrder, orderBetween } from './order.ts';
import { endOfTopics, newTopic } from './topics.ts';

/** What can be changed of an objective, and who may see it. */
type StoredEdit = ObjectiveEdit & Partial<Pick<Objective, 'lane' | 'laneUntil'>>;

/** Keeps a new one behind the others of its horizon. */
export async function addObjective(
  given: Pick<Fields<'objectives'>, 'text' | 'due' | 'horizon'>,
  today: Day,
): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives'],
    async (work) => {
      const last = await lastOrder(work.transaction.objectStore('objectives').index('open'), given.horizon);
      await work.create('objectives', newObjective({ ...given, startedOn: today, order: orderBetween(last, null) }));
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Throws a StoreFailure with nothing changed, as all of these do. */
export async function editObjective(id: Id, edit: StoredEdit): Promise<string | null> {
  const { undoKey } = await change(['objectives'], (work) => work.edit('objectives', id, edit), { action: 'edit' });
  return undoKey;
}

/** `on` is the day it was reached; another state forgets that day. */
export async function setObjectiveState(id: Id, state: Fields<'objectives'>['state'], on: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives'],
    (work) => work.edit('objectives', id, { state, reachedOn: state === 'reached' ? on : null }),
    { action: 'edit' },
  );
  return undoKey;
}

/** Places an objective between two others of its horizon; null at the ends. */
export async function placeObjective(id: Id, after: Id | null, before: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives'],
    async (work) => {
      const orderOf = async (other: Id | null) =>
        other === null ? null : ((await work.get('objectives', other))?.order ?? null);
      await work.edit('objectives', id, { order: orderBetween(await orderOf(after), await orderOf(before)) });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

/** Removes it with its log, and unties the promises and evidence that were linked to it. */
export async function removeObjective(id: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives', 'notes', 'commitments', 'evidence'],
    async (work) => {
      const { transaction } = work;
      const [lines, promises, evidence] = await Promise.all([
        transaction
          .objectStore('notes')
          .index('about')
          .getAllKeys(IDBKeyRange.bound([id], [id, []])),
        transaction.objectStore('commitments').index('objective').getAll(id),
        transaction.objectStore('evidence').index('objectives').getAll(id),
      ]);
      for (const line of lines) await work.remove('notes', line);
      for (const one of promises)
        if (one.deletedAt === null) await work.edit('commitments', one.id, { objectiveId: null });
      for (const one of evidence) {
        if (one.deletedAt !== null) continue;
        await work.edit('evidence', one.id, { objectiveIds: one.objectiveIds.filter((other) => other !== id) });
      }
      await work.remove('objectives', id);
    },
    { action: 'remove' },
  );
  return undoKey;
}

/** The topic that an objective becomes in a one-on-one. */
export const raisedObjectiveId = (meetingId: Id, objectiveId: Id): Id => stepId(meetingId, `objective:${objectiveId}`);

/**
 * Makes an objective a topic of the next one-on-one with this person at `at` (ms since 1970 UTC), once; `title` is what
 * the topic says. Null where it is one already, or where no next one-on-one is known.
 */
export async function raiseObjective(id: Id, personId: Id, title: string, at: number): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives', 'topics', 'meetings', 'series'],
    async (work) => {
      const objective = await work.get('objectives', id);
      const { transaction } = work;
      const next = await nextWith(transaction.objectStore('series'), transaction.objectStore('meetings'), personId, at);
      if (!objective || !next) return;
      const topic = raisedObjectiveId(next.id, id);
      if (await work.get('topics', topic)) return;
      const { lane, laneUntil } = objective;
      const order = await endOfTopics(work, next.id);
      await work.create('topics', { ...newTopic(next.id, personId, 'own', title, order), lane, laneUntil }, topic);
    },
    { action: 'raise' },
  );
  return undoKey;
}
