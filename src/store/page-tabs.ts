/**
 * The tabs in which the content script asked for marks. The worker remembers nothing between events, and to
 * ask every tab of the browser at each tick would be much. Ids of an earlier browser session lead nowhere, and are forgotten when they are tried.
 */
import { type Database, withDatabase } from './open.ts';

const mostTabs = 50;

async function change(edit: (before: readonly number[]) => readonly number[]): Promise<void> {
  await withDatabase(async (db: Database) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    const row = await transaction.store.get('tabs');
    const before = row?.id === 'tabs' ? row.tabIds : [];
    const tabIds = edit(before);
    if (tabIds !== before) await transaction.store.put({ id: 'tabs', tabIds });
    await transaction.done;
  });
}

export async function readTabs(): Promise<readonly number[]> {
  const row = await withDatabase((db) => db.get('meta', 'tabs'));
  return row?.id === 'tabs' ? row.tabIds : [];
}

/** Remembers a tab; the oldest are dropped beyond fifty. */
export async function rememberTab(tabId: number): Promise<void> {
  await change((before) => (before.includes(tabId) ? before : [...before, tabId].slice(-mostTabs)));
}

export async function forgetTabs(gone: readonly number[]): Promise<void> {
  await change((before) => before.filter((tabId) => !gone.includes(tabId)));
}
