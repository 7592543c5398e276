/**
 * The real popup, the real sidebar, and tabs that the extension opened. Firefox does not list the first two among the
 * pages, and Puppeteer does not follow the third (24.43), so a quiet tab of ours looks into them.
 */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/harness/wait.ts';

export type ViewType = 'popup' | 'sidebar' | 'tab';

export interface ExtensionView {
  isOpen(): Promise<boolean>;
  /** Waits until this text stands in the view. */
  shows(text: string | RegExp): Promise<void>;
  /** The view's words, '' while there is no such view. */
  words(): Promise<string>;
  /** What the field with the focus holds; null when no field has it. */
  typed(): Promise<string | null>;
  /** Closes the view, and resolves when it is gone. */
  close(): Promise<void>;
  /** Loads the view again, and resolves when the new document is there. */
  reload(): Promise<void>;
}

/** The view of this type at `path`. `tab` is any page of the extension that stays open; it may look at its siblings. */
export function viewFrom(tab: Page, type: ViewType, path: string): ExtensionView {
  const views = `browser.extension.getViews({ type: '${type}' })`;
  const view = `${views}.find((one) => one.location.pathname === '/${path}')`;
  const words = async (): Promise<string> =>
    (await tab.evaluate(`${view}?.document.body?.innerText.replace(/\\s+/g, ' ') ?? ''`)) as string;
  const isOpen = async (): Promise<boolean> => (await tab.evaluate(`${view} !== undefined`)) as boolean;
  return {
    words,
    isOpen,
    async shows(text) {
      await until(`the ${type} to show ${text}`, async () => {
        const found = await words();
        if (typeof text === 'string' ? found.includes(text) : text.test(found)) return true;
        throw new Error(found || `there is no ${type}`);
      });
    },
    typed: async () =>
      (await tab.evaluate(`${view}.document.hasFocus() ? (${view}.document.activeElement.value ?? null) : null`)) as
        | string
        | null,
    async close() {
      await tab.evaluate(`${view}.close()`);
      await until(`the ${type} to be gone`, async () => !(await isOpen()));
    },
    async reload() {
      await tab.evaluate(`{ const view = ${view}; view.beforeReload = true; view.location.reload(); }`);
      await until(`the ${type} to be loaded again`, () =>
        tab.evaluate(`{
          const view = ${view};
          view && !view.beforeReload && view.document.readyState === 'complete';
        }`),
      );
    },
  };
}
