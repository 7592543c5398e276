/** The calendar tabs in which our script answers. */
import { browser } from './browser.ts';
import { isWatched } from './calendar-tab.ts';

/** A tab in which our script answers, the one last looked at first; null when there is none. Needs no permission. */
export async function watchedTab(): Promise<number | null> {
  const tabs = (await browser.tabs.query({ discarded: false })).toSorted(
    (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  for (const { id } of tabs) if (id !== undefined && (await isWatched(id))) return id;
  return null;
}
