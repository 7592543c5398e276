/** What the calendar page in a tab looks like to the reader: how it is built, nothing of what stands in it. */
import { pageReport } from '../calendar/report/page-report.ts';
import { browser } from './browser.ts';

const mostLetters = 64_000;

/**
 * The report as text. Call it on the user's own click: the browser then lets us into the tab. Throws when it does not, or
 * when the tab does not answer.
 */
export async function reportOf(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: pageReport });
  const text: unknown = answer?.result;
  if (typeof text !== 'string') throw new Error('no report from the calendar tab');
  return text.slice(0, mostLetters);
}
