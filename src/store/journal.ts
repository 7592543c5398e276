/** Taking actions of the user back. What somebody changed since stays as it is. */
import type { Entity, Fields, Kind } from '../core/model.ts';
import type { Stamp } from '../core/record.ts';
import { change } from './change.ts';
import { withDatabase } from './open.ts';

const keptFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'stamps']);

/** The names of the fields that the action with `stamp` changed and nobody has changed since. */
export function changedFields(before: Entity<Kind>, today: Entity<Kind>, stamp: Stamp): string[] {
  const fields = Object.keys({ ...before, ...today.stamps });
  return fields.filter((field) => !keptFields.has(field) && today.stamps[field] === stamp);
}

interface Restored {
  readonly fields: Partial<Fields<Kind>>;
  /** Fields that the record did not have: an action gave them to it. */
  readonly gone: readonly string[];
}

function restored(before: Entity<Kind>, today: Entity<Kind>, stamp: Stamp): Restored {
  const was = before as unknown as Record<string, unknown>;
  const changed = changedFields(before, today, stamp);
  return {
    fields: Object.fromEntries(changed.filter((field) => field in was).map((field) => [field, was[field]])),
    gone: changed.filter((field) => !(field in was)),
  };
}

/** Takes back the action with this key. False when it is not known (any more). Undo itself cannot be undone. */
export async function undo(key: Stamp): Promise<boolean> {
  const entry = await withDatabase((db) => db.get('journal', key));
  if (!entry) return false;
  const stores = [...new Set(entry.inverse.map((step) => step.store))];
  await change([...stores, 'journal'], async (work) => {
    // Backwards: an address that went over to somebody must be given up there before it can be taken back.
    for (const { store, id, before } of entry.inverse.toReversed()) {
      if (before === null || before.deletedAt !== null) {
        await work.remove(store, id);
        continue;
      }
      const today = await work.get(store, id);
      if (!today) {
        await work.create(store, fieldsOf(before), id);
        continue;
      }
      const { fields, gone } = restored(before, today, key);
      await work.edit(store, id, fields, gone);
    }
    await work.transaction.objectStore('journal').delete(key);
  });
  return true;
}

function fieldsOf(record: Entity<Kind>): Fields<Kind> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !keptFields.has(field))) as Fields<Kind>;
}
