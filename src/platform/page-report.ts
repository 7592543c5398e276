/** What the calendar page in a tab looks like to the reader: how it is built, nothing of what stands in it. */
import { browser } from './browser.ts';

const mostLetters = 64_000;

/** The report as text, as our script in this tab gives it. Throws when the tab does not answer. */
export async function reportOf(tabId: number): Promise<string> {
  const text: unknown = await browser.tabs.sendMessage(tabId, { type: 'report' });
  if (typeof text !== 'string') throw new Error('no report from the calendar tab');
  return text.slice(0, mostLetters);
}
