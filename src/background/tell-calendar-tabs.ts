/** Tells the calendar tabs that their marks may have changed. Tabs that are gone are forgotten. */

import { marksChanged } from '../messages/protocol.ts';
import { tellTab } from '../messages/tell-tab.ts';
import { forgetTabs, readTabs } from '../store/page-tabs.ts';

export async function tellCalendarTabs(): Promise<void> {
  const tabIds = await readTabs();
  const heard = await Promise.all(tabIds.map((tabId) => tellTab(tabId, marksChanged)));
  const gone = tabIds.filter((_, index) => !heard[index]);
  if (gone.length > 0) await forgetTabs(gone);
}
