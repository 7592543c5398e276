import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { CALENDAR_ORIGIN } from '../../../scripts/browser/flags.ts';
import { ensureFirefox } from '../../../scripts/browser/install.ts';
import { removeProfile } from '../../../scripts/browser/profile.ts';
import { release, tieToThisProcess } from './browser-process.ts';
import { connectProxy } from './connect-proxy.ts';
import { type Sidebar, sidebarFrom } from './firefox-sidebar.ts';
import { until } from './wait.ts';

export type { Sidebar } from './firefox-sidebar.ts';

export type FirefoxOptions = {
  /** Folder of the extension as built for Firefox. */
  readonly extension: string;
  readonly replica: { readonly port: number };
  /** The id in the manifest's `browser_specific_settings.gecko`. */
  readonly geckoId: string;
  /** True unless told; a window needs a display. */
  readonly headless?: boolean;
  /** IANA name for the whole browser. The machine's own zone unless told. */
  readonly timeZone?: string;
};

export type Firefox = {
  /** The calendar's tab, in front: opened when there is none. A `path` (from `/`) navigates it there. */
  page(path?: string): Promise<Page>;
  /** A page of the extension, such as `src/popup/index.html`, in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** Opens the real sidebar by a click. Its document is not among the pages: the handle reaches it from a tab. */
  openSidebar(): Promise<Sidebar>;
  /** Text and title of the toolbar icon, for all tabs. */
  badge(): Promise<{ readonly text: string; readonly title: string }>;
  /** Takes the extension away, as the user does; the pages stay open. */
  uninstall(): Promise<void>;
  /** Hosts that the browser, the extension or the page asked for in vain, the browser's own among them. */
  readonly refusedHosts: readonly string[];
  /** Ends the browser. May be called twice. */
  close(): Promise<void>;
};

async function start(options: FirefoxOptions, proxyPort: number, uuid: string, profile: string): Promise<Browser> {
  const executablePath = await ensureFirefox();
  if (!executablePath) throw new Error('No Firefox found. Install it, or set ONWARD_FIREFOX to the path of one.');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: options.timeZone ? { ...process.env, TZ: options.timeZone } : process.env,
    // Without it Firefox refuses to navigate to moz-extension addresses (seen in 153).
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [options.geckoId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.dns.disabled': true,
    },
  });
}

/** `goto` on a moz-extension address never resolves (seen in Firefox 153), though the page is there: hence the looking. */
async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address).catch(() => undefined);
  await until(`${address} to be ready`, async () => {
    const at = await page.evaluate(() => ({ href: location.href, state: document.readyState }));
    return at.href === address && at.state === 'complete';
  });
  return page;
}

/** Starts Firefox with the built extension on the replica. Call `close` in afterEach, whatever the test did. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const extension = resolve(options.extension);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}.`);
  const uuid = randomUUID();
  const proxy = await connectProxy(options.replica.port);
  const profile = mkdtempSync(join(tmpdir(), 'onward-firefox-'));
  const browser = await start(options, proxy.port, uuid, profile).catch(async (error: unknown) => {
    await proxy.close();
    removeProfile(profile);
    throw error;
  });
  const pid = browser.process()?.pid;
  if (pid) tieToThisProcess(pid, () => removeProfile(profile));

  const close = async (): Promise<void> => {
    await browser.close().catch(() => undefined);
    if (pid) release(pid);
    await proxy.close();
    removeProfile(profile);
  };
  const installed = await browser.installExtension(extension).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const extensionPage = (path: string): Promise<Page> =>
    openExtensionPage(browser, `moz-extension://${uuid}/${path.replace(/^\//, '')}`);

  return {
    extensionPage,
    refusedHosts: proxy.refused,
    uninstall: () => browser.uninstallExtension(installed),
    close,
    async page(path) {
      const open = (await browser.pages()).find((page) => page.url().startsWith(CALENDAR_ORIGIN));
      const page = open ?? (await browser.newPage());
      if (!open || path) await page.goto(`${CALENDAR_ORIGIN}${path ?? '/calendar/u/0/r'}`);
      await page.bringToFront();
      return page;
    },
    openSidebar: async () => sidebarFrom(await extensionPage('manifest.json')),
    async badge() {
      const page = await extensionPage('src/popup/index.html');
      try {
        return (await page.evaluate(
          `(async () => ({ text: await browser.action.getBadgeText({}), title: await browser.action.getTitle({}) }))()`,
        )) as { text: string; title: string };
      } finally {
        await page.close();
      }
    },
  };
}
