import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { targetIdOf } from './extension-targets.ts';
import { until } from './wait.ts';

export type LivePages = {
  /** The page of a target that no tab holds: a popup or a side panel that is open now. */
  page(targetId: string): Promise<Page>;
  /** Cuts all connections; the browser and its pages live on. */
  close(): Promise<void>;
};

async function pageIn(browser: Browser, targetId: string): Promise<Page | null> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const id = await targetIdOf(page).catch(() => null);
    if (id === targetId) return page;
  }
  return null;
}

/**
 * Playwright's own connection does not list popups and side panels, and another one lists only those that were open
 * before it connected (seen in Chromium 156): hence a new connection per page. `onRequest` hears their requests.
 */
export function livePages(profile: string, onRequest: (request: Request) => void): LivePages {
  const connections: Browser[] = [];

  async function connect(): Promise<Browser> {
    const port = await until('the DevTools port in the profile', () =>
      readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]?.trim(),
    );
    // Without noDefaults this connection would reset the colour scheme of every page, the calendar's too.
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    connections.push(browser);
    for (const context of browser.contexts()) context.on('request', onRequest);
    return browser;
  }

  return {
    async page(targetId) {
      for (const browser of connections) {
        const known = await pageIn(browser, targetId);
        if (known) return known;
      }
      const browser = await connect();
      return until(`a page for target ${targetId}`, () => pageIn(browser, targetId));
    },
    async close() {
      await Promise.all(connections.splice(0).map((browser) => browser.close().catch(() => undefined)));
    },
  };
}
