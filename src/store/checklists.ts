/** What the user makes of checklists: items of their own, places, what is hidden; for one meeting or as a template. */
import { type ChecklistScope, ownIdOf } from '../core/checklist-order.ts';
import { placementId } from '../core/identity.ts';
import type { Id } from '../core/record.ts';
import type { ChecklistItem } from '../core/upkeep.ts';
import { type Change, change } from './change.ts';
import { withDatabase } from './open.ts';
import { orderBetween } from './order.ts';
import { recordOf } from './rows.ts';

const run = async (action: string, work: (change: Change) => Promise<unknown>): Promise<string | null> =>
  (await change(['checklistItems'], work, { action })).undoKey;

const whose = ({ meetingId, relationship }: ChecklistScope) => meetingId ?? relationship ?? 'all';

/** The fields by which a record belongs to `scope`. A meeting's record needs no relationship. */
const belonging = ({ stage, meetingId, relationship }: ChecklistScope) => ({
  stage,
  meetingId,
  relationship: meetingId === null ? relationship : null,
});

const isOf = (one: ChecklistItem, scope: ChecklistScope): boolean => {
  const wanted = belonging(scope);
  return one.stage === wanted.stage && one.meetingId === wanted.meetingId && one.relationship === wanted.relationship;
};

async function recordsOf(work: Change, scope: ChecklistScope): Promise<ChecklistItem[]> {
  const store = work.transaction.objectStore('checklistItems');
  const rows =
    scope.meetingId === null
      ? await store.index('stage').getAll(IDBKeyRange.bound([scope.stage], [scope.stage, []]))
      : await store.index('meeting').getAll(scope.meetingId);
  return rows.map(recordOf).filter((one) => isOf(one, scope));
}

async function settle(
  work: Change,
  scope: ChecklistScope,
  key: string,
  place: { order: string; hidden: boolean },
): Promise<void> {
  const own = ownIdOf(key);
  const record = own === null ? null : await work.get('checklistItems', own);
  // An item of the user's own has its place itself, where it is at home.
  if (record && isOf(record, scope) && !place.hidden) {
    await work.edit('checklistItems', record.id, { order: place.order });
    return;
  }
  const id = placementId(whose(scope), scope.stage, key);
  const fields = { ...belonging(scope), builtIn: key, text: '', ...place };
  if (await work.get('checklistItems', id)) await work.edit('checklistItems', id, place);
  else await work.create('checklistItems', fields, id);
}

/** What the user made of the templates, for every relationship. Throws a StoreFailure. */
export const readTemplates = (): Promise<ChecklistItem[]> =>
  withDatabase(async (db) => (await db.getAllFromIndex('checklistItems', 'stage')).map(recordOf));

/** Adds an item of the user's own behind the place `after`. Gives the way back, like all of these. Throws a StoreFailure. */
export const addChecklistItem = (scope: ChecklistScope, text: string, after: string | null): Promise<string | null> =>
  run('add', (work) =>
    work.create('checklistItems', {
      ...belonging(scope),
      builtIn: null,
      hidden: false,
      text,
      order: orderBetween(after, null),
    }),
  );

export const editChecklistItem = (id: Id, text: string): Promise<string | null> =>
  run('edit', (work) => work.edit('checklistItems', id, { text }));

/** Makes an item of the user's own one of another list. */
export const moveChecklistItem = (id: Id, to: ChecklistScope): Promise<string | null> =>
  run('edit', (work) => work.edit('checklistItems', id, belonging(to)));

export const removeChecklistItem = (id: Id): Promise<string | null> =>
  run('remove', (work) => work.remove('checklistItems', id));

/** Places an item between two others, given by their places; null at the ends. */
export const placeChecklistItem = (
  scope: ChecklistScope,
  key: string,
  after: string | null,
  before: string | null,
): Promise<string | null> =>
  run('reorder', (work) => settle(work, scope, key, { order: orderBetween(after, before), hidden: false }));

export const hideChecklistItem = (
  scope: ChecklistScope,
  key: string,
  order: string,
  hidden: boolean,
): Promise<string | null> => run(hidden ? 'hide' : 'show', (work) => settle(work, scope, key, { order, hidden }));

/** Makes what was arranged for one meeting the template of its relationship. Places of single promises stay behind. */
export const keepChecklist = (scope: ChecklistScope): Promise<string | null> =>
  run('keep', async (work) => {
    const template = { ...scope, meetingId: null };
    for (const one of await recordsOf(work, scope)) {
      if (one.builtIn === null) await work.edit('checklistItems', one.id, belonging(template));
      else if (!one.builtIn.startsWith('promise:')) {
        await settle(work, template, one.builtIn, { order: one.order, hidden: one.hidden });
        await work.remove('checklistItems', one.id);
      }
    }
  });

/** Takes back every place and hides nothing. Items of the user's own stay. */
export const resetChecklist = (scope: ChecklistScope): Promise<string | null> =>
  run('reset', async (work) => {
    for (const one of await recordsOf(work, scope))
      if (one.builtIn !== null) await work.remove('checklistItems', one.id);
  });
