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

/** Lets every calendar page that is open look again, and ask again what it is to show. */
export async function lookAgain(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && isWatched(id)));
}
