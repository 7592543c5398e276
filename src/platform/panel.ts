/** The side panel, which Chrome and Firefox open in different ways. */
import { browser, target } from './browser.ts';

/**
 * Opens the panel in a window, straight from a click: nothing may be awaited before the call, or the browser's gesture
 * is lost. In Firefox only a click in one of our own pages counts. Rejects when the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  if (target === 'chrome') return chrome.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}

/** The click on the icon opens the popup. Chrome keeps what an older version set, so it is said at every start. */
export async function settlePanel(): Promise<void> {
  if (target === 'chrome') await chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}

/**
 * What follows a click on the button in the calendar page. Chrome opens the panel; in Firefox a page's click is no
 * gesture, so the popup opens, or where that is refused, a tab.
 */
export async function openFromPage(windowId: number): Promise<void> {
  if (target === 'chrome') return openPanel(windowId);
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('src/panel/index.html') });
  }
}
