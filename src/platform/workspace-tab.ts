/** The workspace, which is a page of ours in a tab. */
import { browser } from './browser.ts';

const path = 'src/workspace/index.html';

/**
 * Shows the page `view` of the workspace: in the tab that has it open, else in a new one. `query` is `?sample` for the
 * sample's, which has tabs of its own.
 */
export async function showWorkspace(view: string, query: '' | '?sample' = ''): Promise<void> {
  const page = browser.runtime.getURL(path) + query;
  const url = `${page}#/${view}`;
  // Of all tabs the browser tells us the addresses of our own pages alone.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(open.url === url ? {} : { url }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
