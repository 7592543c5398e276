/** The sample's panel, which stands in a tab: a side panel belongs to the user's own one-on-ones. */
import { browser } from './browser.ts';

export async function openSamplePanel(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('src/panel/index.html')}?sample` });
}
