/** What the reader in a calendar tab has to say of the page: how it is built, nothing of what stands in it. */
import { browser } from './browser.ts';

/** The report as text. Throws when the tab does not answer. */
export async function reportOf(tabId: number): Promise<string> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { type: 'report' });
  if (typeof answer !== 'string' || answer.length > 100_000) throw new Error('no report from the calendar tab');
  return answer;
}
