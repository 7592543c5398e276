import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { extensionFlags, quietFlags, replicaFlags } from '../../../scripts/browser/flags.ts';
import { ensureChromium } from '../../../scripts/browser/install.ts';
import { removeProfile, temporaryProfile } from '../../../scripts/browser/profile.ts';
import { killGroup, release, tieToThisProcess } from './browser-process.ts';
import { until } from './wait.ts';

export type ChromiumOptions = {
  /** Folder of the built, unpacked extension. */
  readonly extension: string;
  readonly replica: { readonly port: number };
  /** Kept after the end. Without it a new profile is made and removed. */
  readonly profile?: string;
  /** True unless told; a window needs a display. */
  readonly headless?: boolean;
  /** IANA name for the whole browser, its service workers included. The machine's own zone unless told. */
  readonly timeZone?: string;
  /** Light unless told. Holds for all pages: calendar, popup and panel. */
  readonly colorScheme?: 'light' | 'dark';
  /** Of the outer window, in CSS pixels; 1280 by 900 unless told. */
  readonly windowSize?: { readonly width: number; readonly height: number };
};

export type RunningChromium = {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extension: string;
  readonly extensionId: string;
  readonly profile: string;
  close(): Promise<void>;
  kill(): Promise<void>;
};

function flags(options: ChromiumOptions, extension: string): string[] {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  return [
    ...(options.headless === false ? [] : ['--headless=new']),
    ...quietFlags(),
    ...extensionFlags(extension),
    ...replicaFlags(options.replica.port),
    `--window-size=${width},${height}`,
    // Playwright's emulation ends at the pages in tabs; this reaches popup and panel from their first paint.
    `--blink-settings=preferredColorScheme=${options.colorScheme === 'dark' ? 0 : 1}`,
    '--hide-crash-restore-bubble',
    // Headless Chromium takes its screen for 800 by 600, and no popup is higher than the screen allows.
    '--screen-info={1600x1200}',
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
  ];
}

async function idOf(cdp: CDPSession, extension: string): Promise<string> {
  return until(`Chromium to load ${extension}`, async () => {
    const { extensions } = await cdp.send('Extensions.getExtensions');
    return extensions.find((loaded) => resolve(loaded.path) === extension && loaded.enabled)?.id;
  });
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for a persistent context.');
  return browser.newBrowserCDPSession();
}

/**
 * Starts Chromium with the extension and the replica, and finds out the extension's id.
 * Both ends, `close` and `kill`, may be called twice and remove the profile unless the caller owns it.
 * Throws when there is no extension at the given path, or Chromium refuses it; nothing runs on then.
 */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const extension = resolve(options.extension);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}.`);
  const browser = await ensureChromium();
  const profile = options.profile ? resolve(options.profile) : temporaryProfile(browser);
  // After a kill the old port is still written there, and would be taken for the new one.
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });

  const clean = (): void => {
    if (!options.profile) removeProfile(profile);
  };
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: browser.path,
      headless: false,
      viewport: null,
      colorScheme: null,
      ignoreHTTPSErrors: true,
      env: options.timeZone ? { ...process.env, TZ: options.timeZone } : process.env,
      args: flags(options, extension),
    })
    .catch((error: unknown) => {
      clean();
      throw error;
    });

  let pid = 0;
  const close = async (): Promise<void> => {
    await context.close().catch(() => undefined);
    if (pid) release(pid);
    clean();
  };
  try {
    const cdp = await browserSession(context);
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    pid = processInfo.find((part) => part.type === 'browser')?.id ?? 0;
    if (!pid) throw new Error('Chromium does not tell the id of its browser process.');
    tieToThisProcess(pid, clean);
    const extensionId = await idOf(cdp, extension);
    const kill = async (): Promise<void> => {
      await killGroup(pid);
      await close();
    };
    return { context, cdp, extension, extensionId, profile, close, kill };
  } catch (error) {
    await close();
    throw error;
  }
}
