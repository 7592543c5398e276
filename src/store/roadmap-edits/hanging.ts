/** What hangs on a need, and on the gaps that it closes or opens. */

import type { Benefit, Need, Opportunity } from '../../core/plan.ts';
import type { Day, Id } from '../../core/record.ts';
import { needStateOf } from '../../core/roadmap/roadmap.ts';
import type { Change } from '../change.ts';
import { recordOf } from '../rows.ts';

/** Stores that taking away or settling a need wants. */
export const needStores = ['needs', 'opportunities', 'benefits', 'questions'] as const;

const within = (id: Id) => IDBKeyRange.bound([id], [id, []]);

export async function waysOf(work: Change, needId: Id): Promise<Opportunity[]> {
  return (await work.transaction.objectStore('opportunities').index('need').getAll(within(needId))).map(recordOf);
}
export async function gainsOf(work: Change, opportunityId: Id): Promise<Benefit[]> {
  return (await work.transaction.objectStore('benefits').index('opportunity').getAll(within(opportunityId))).map(
    recordOf,
  );
}
export async function needsOf(work: Change, milestoneId: Id): Promise<Need[]> {
  return (await work.transaction.objectStore('needs').index('milestone').getAll(within(milestoneId))).map(recordOf);
}

export async function removeWay(work: Change, opportunityId: Id): Promise<void> {
  for (const { id } of await gainsOf(work, opportunityId)) await work.remove('benefits', id);
  await work.remove('opportunities', opportunityId);
}

/** Takes the question about a need off the list. One that was asked stays: it waits for its answer. */
async function dropQuestions(work: Change, needId: Id): Promise<void> {
  for (const { id, state, askedIn, deletedAt } of await work.transaction
    .objectStore('questions')
    .index('need')
    .getAll(needId)) {
    if (deletedAt === null && state === 'open' && askedIn.length === 0)
      await work.edit('questions', id, { state: 'dropped' });
  }
}

/** Takes a need away with its ways, their gains, and the question that was about it. */
export async function removeNeedWithin(work: Change, needId: Id): Promise<void> {
  for (const { id } of await waysOf(work, needId)) await removeWay(work, id);
  await dropQuestions(work, needId);
  await work.remove('needs', needId);
}

/** A need that is no gap any more asks nothing: its question leaves the list. `today` is in the user's zone. */
export async function settleQuestions(work: Change, needId: Id, today: Day): Promise<void> {
  const need = await work.get('needs', needId);
  if (need && needStateOf(need, await waysOf(work, needId), today) !== 'gap') await dropQuestions(work, needId);
}
