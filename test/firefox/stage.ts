/** The stage of a Firefox test: the replica and a Firefox with the built extension, taken down again after each test. */
import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { geckoId } from '../../scripts/manifest.ts';
import { type Firefox, launchFirefox } from '../browser/harness/firefox.ts';
import { until } from '../browser/harness/wait.ts';
import { testTimes, timeZone } from '../browser/stage.ts';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { startReplica } from '../replica/server.ts';
import { type BrowserWindow, browserWindow } from './browser-window.ts';

export interface Stage {
  readonly firefox: Firefox;
  readonly window: BrowserWindow;
  /** The calendar's week, its script running. */
  readonly calendar: Page;
  /** A page of the extension that runs none of its code. */
  readonly quiet: Page;
  /** `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
}

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of [...open].reverse()) await close();
  open.clear();
});

/** Opens a stage on `dist/firefox`. Everything it started is ended after the test, whatever the test did. */
export async function openStage(): Promise<Stage> {
  const scenario = sampleCalendar({ ...testTimes(), withColleague: false });
  const replica = await startReplica({ scenario });
  open.add(() => replica.close());
  const firefox = await launchFirefox({ extension: 'dist/firefox', replica, geckoId, timeZone });
  open.add(() => firefox.close());
  const calendar = await firefox.page('/calendar/u/0/r/week');
  await until('the replica to be drawn', () => calendar.evaluate(() => Boolean(window.replica)));
  const quiet = await firefox.extensionPage('manifest.json');
  const origin = await quiet.evaluate(() => `${location.protocol}//${location.host}`);
  return { firefox, window: await browserWindow(calendar), calendar, quiet, origin };
}
