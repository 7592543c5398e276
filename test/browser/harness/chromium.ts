import type { BrowserContext, Page, Worker } from 'playwright-core';
import { CALENDAR_ORIGIN } from '../../../scripts/browser/flags.ts';
import { type ChromiumOptions, startChromium } from './chromium-launch.ts';
import { shiftClockFrom } from './clock-shift.ts';
import { extensionTargets, liveWorkers, tabTargetId, targetIdOf } from './extension-targets.ts';
import { foreignRequests } from './foreign-requests.ts';
import { livePages } from './live-pages.ts';
import { until } from './wait.ts';

export type { ChromiumOptions } from './chromium-launch.ts';

const POPUP = 'src/popup/index.html';
const PANEL = 'src/panel/index.html';
const WORKSPACE = 'src/workspace/index.html';

export type Badge = { readonly text: string /** As `#rrggbb`. */; readonly colour: string; readonly title: string };

export type Chromium = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Folder of the profile, for a second start on the same data. */
  readonly profile: string;
  /** What pages and workers asked for beyond the replica and the extension's own files. */
  readonly networkRequests: readonly string[];
  /** The service worker, awake: it is woken when it sleeps. */
  worker(): Promise<Worker>;
  /** True while the service worker runs. */
  workerRuns(): Promise<boolean>;
  /** Stops the service worker, as the browser does after 30 idle seconds; resolves when it is gone. */
  stopWorker(): Promise<void>;
  /** The calendar's tab, in front: opened when there is none. A `path` (from `/`) navigates it there. */
  calendar(path?: string): Promise<Page>;
  /** Clicks the toolbar icon over the calendar's tab and hands out the real popup, which must not be open yet. */
  openPopup(): Promise<Page>;
  /** The popup's page in a tab of its own. */
  popupInTab(): Promise<Page>;
  /** The real side panel, as soon as one is open; opening it is the caller's affair. */
  panel(): Promise<Page>;
  /** The panel's page in a tab of its own, where the viewport can be set. `query` with or without its `?`. */
  panelInTab(query?: string): Promise<Page>;
  /** A page of the workspace in a new tab, such as `settings`. */
  workspace(view: string): Promise<Page>;
  /** The toolbar icon's state for all tabs. Wakes the service worker. */
  badge(): Promise<Badge>;
  /** Loads the same folder again, which is an update: a new worker, orphaned content scripts. */
  update(): Promise<void>;
  /** Shifts the extension's clock by `ms` from the real time; the test build alone listens. */
  shiftClock(ms: number): Promise<void>;
  /** Ends the browser at once, as a crash would, and waits until every process of it is gone. */
  kill(): Promise<void>;
  /** Ends the browser in order. May be called twice, and after `kill`. */
  close(): Promise<void>;
};

function hex(colour: readonly number[]): string {
  return `#${colour
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Starts Chromium with the built extension on the replica. Call `close` in afterEach, whatever the test did. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const running = await startChromium(options);
  const { context, cdp, extensionId } = running;
  const foreign = foreignRequests(context);
  const live = livePages(running.profile, foreign.hear);
  const address = (path: string): string => `chrome-extension://${extensionId}/${path}`;

  async function inTab(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address(path));
    return page;
  }

  /** A page of the extension's origin that runs none of its code, opened behind so that a popup stays open. */
  async function withQuietPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const { targetId } = await cdp.send('Target.createTarget', { url: address('manifest.json'), background: true });
    const page = await until('a page of the extension', async () => {
      for (const candidate of context.pages().filter((open) => open.url() === address('manifest.json'))) {
        if ((await targetIdOf(candidate)) === targetId) return candidate;
      }
      return null;
    });
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  }

  async function wake(): Promise<void> {
    await withQuietPage(async (page) => {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: address('') });
      await until('the service worker to wake', async () => (await liveWorkers(cdp, extensionId)).length > 0);
    });
  }

  async function worker(): Promise<Worker> {
    if ((await liveWorkers(cdp, extensionId)).length === 0) await wake();
    return until('an answer from the service worker', async () => {
      const found = context.serviceWorkers().findLast((one) => one.url().startsWith(address('')));
      await found?.evaluate(() => true);
      return found;
    });
  }

  async function calendar(path?: string): Promise<Page> {
    const isCalendar = (page: Page): boolean => page.url().startsWith(CALENDAR_ORIGIN);
    const open = context.pages().find(isCalendar);
    const page = open ?? context.pages().find((one) => one.url() === 'about:blank') ?? (await context.newPage());
    if (!open || path) await page.goto(`${CALENDAR_ORIGIN}${path ?? '/calendar/u/0/r'}`);
    await page.bringToFront();
    return page;
  }

  /** Pages of the extension at `path` that no tab holds: tabs are those that Playwright's own connection lists. */
  async function outsideTabs(path: string): Promise<string[]> {
    const tabs = await Promise.all(context.pages().map((page) => targetIdOf(page).catch(() => null)));
    const targets = await extensionTargets(cdp, extensionId);
    return targets
      .filter((target) => target.url.startsWith(address(path)) && !tabs.includes(target.targetId))
      .map((target) => target.targetId);
  }

  async function appeared(path: string, what: string): Promise<Page> {
    return live.page(await until(what, async () => (await outsideTabs(path))[0]));
  }

  return {
    context,
    extensionId,
    profile: running.profile,
    networkRequests: foreign.urls,
    worker,
    calendar,
    workerRuns: async () => (await liveWorkers(cdp, extensionId)).length > 0,
    async stopWorker() {
      for (const { targetId } of await liveWorkers(cdp, extensionId))
        await cdp.send('Target.closeTarget', { targetId });
      await until('the service worker to be gone', async () => (await liveWorkers(cdp, extensionId)).length === 0);
    },
    async openPopup() {
      const page = await calendar();
      if ((await outsideTabs(POPUP)).length > 0) throw new Error('The popup is open: another click would close it.');
      const targetId = await tabTargetId(cdp, page.url());
      await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
      return appeared(POPUP, 'the popup after a click on the toolbar icon');
    },
    popupInTab: () => inTab(POPUP),
    panel: () => appeared(PANEL, 'an open side panel'),
    panelInTab: (query = '') => inTab(query ? `${PANEL}?${query.replace(/^\?/, '')}` : PANEL),
    workspace: (view) => inTab(`${WORKSPACE}#/${view}`),
    async badge() {
      const now = await (await worker()).evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        colour: [...(await chrome.action.getBadgeBackgroundColor({}))],
        title: await chrome.action.getTitle({}),
      }));
      return { ...now, colour: hex(now.colour) };
    },
    async update() {
      const before = (await liveWorkers(cdp, extensionId)).map((target) => target.targetId);
      await cdp.send('Extensions.loadUnpacked', { path: running.extension });
      await until('the updated service worker', async () => {
        const now = await liveWorkers(cdp, extensionId);
        return now.length === 1 && now.every((target) => !before.includes(target.targetId));
      });
    },
    shiftClock: (ms) => withQuietPage((page) => shiftClockFrom(page, ms)),
    async kill() {
      await running.kill();
      await live.close();
    },
    async close() {
      await live.close();
      await running.close();
    },
  };
}
