import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

export type Sidebar = {
  /** Runs `look` on the sidebar's document and hands out what it returns, which must survive JSON. It sees nothing else. */
  evaluate<T>(look: (document: Document) => T | Promise<T>): Promise<T>;
  /** Text of the first element that matches, or null. */
  text(selector: string): Promise<string | null>;
  /** Clicks the first element that matches, by script. Throws when there is none. */
  click(selector: string): Promise<void>;
};

const VIEW = `browser.extension.getViews({ type: 'sidebar' })[0]`;

/**
 * Opens the sidebar by a real click on a button put into `page`, a page of the extension in a tab that must stay open:
 * Firefox opens it for nothing less, and lists its document nowhere (seen in 153).
 */
export async function sidebarFrom(page: Page): Promise<Sidebar> {
  await page.bringToFront();
  await page.evaluate(`{
    const button = document.createElement('button');
    button.id = 'open-sidebar';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.addEventListener('click', () => { browser.sidebarAction.open(); button.remove(); });
    document.documentElement.append(button);
  }`);
  await page.click('#open-sidebar');
  const evaluate = async <T>(look: (document: Document) => T | Promise<T>): Promise<T> =>
    (await page.evaluate(`(${String(look)})(${VIEW}.document)`)) as T;
  await until('the sidebar to be ready', () => page.evaluate(`${VIEW}?.document.readyState === 'complete'`));
  const first = (selector: string): string => `${VIEW}.document.querySelector(${JSON.stringify(selector)})`;
  return {
    evaluate,
    text: async (selector) => (await page.evaluate(`${first(selector)}?.textContent ?? null`)) as string | null,
    async click(selector) {
      const found = await page.evaluate(`{ const target = ${first(selector)}; target?.click(); target !== null }`);
      if (!found) throw new Error(`Nothing in the sidebar matches ${selector}.`);
    },
  };
}
