/** Speaking to the content script of one tab. */
import { browser } from '../platform/browser.ts';

/** Tells the script in this tab. False when none of ours is there to hear it. */
export async function tellTab(tabId: number, message: { readonly type: string }): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message)) !== undefined;
  } catch {
    return false;
  }
}
