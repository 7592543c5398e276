/** Whether the panel of a browser window shows the neutral agenda. Kept on this device, for as long as the browser runs. */
import { announce } from './feed.ts';
import { withDatabase } from './open.ts';

const keyOf = (windowId: number) => `neutral:${windowId}` as const;

export async function readNeutral(windowId: number): Promise<boolean> {
  const row = await withDatabase((db) => db.get('meta', keyOf(windowId)));
  return row !== undefined && 'on' in row && row.on;
}

async function keep(windowId: number, edit: (before: boolean) => boolean): Promise<boolean> {
  const id = keyOf(windowId);
  const on = await withDatabase(async (db) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    const row = await transaction.store.get(id);
    const next = edit(row !== undefined && 'on' in row && row.on);
    await transaction.store.put({ id, on: next });
    await transaction.done;
    return next;
  });
  announce({ meta: [id] });
  return on;
}

export async function keepNeutral(windowId: number, on: boolean): Promise<void> {
  await keep(windowId, () => on);
}

/** Turns it to what it was not. Gives what it is now. */
export const toggleNeutral = (windowId: number): Promise<boolean> => keep(windowId, (before) => !before);

/** The ids of windows begin anew with the browser, and would mean other windows. */
export async function forgetNeutral(): Promise<void> {
  await withDatabase((db) => db.delete('meta', IDBKeyRange.bound('neutral:', 'neutral:\uffff')));
}

/** True where a change of `meta` is about this window. */
export const isAboutNeutral = (ids: readonly string[] | undefined, windowId: number): boolean =>
  ids?.includes(keyOf(windowId)) === true;
