/** Firefox ends our script together with the extension, before it can clean up: what stands in the page goes all the same. */
import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { until } from '../browser/harness/wait.ts';
import { clickChip } from './page-button.ts';
import { openStage } from './stage.ts';

/** Whether our one element is in the page, and whether it is drawn, focusable and read out. */
const host = (calendar: Page) =>
  calendar.evaluate(() => {
    const [, , last, ...more] = document.documentElement.children;
    if (!last || more.length > 0) return more.length > 0 ? 'several' : 'none';
    return getComputedStyle(last).display === 'none' ? 'hidden' : 'shown';
  });

it('button and marks are gone with the extension', async () => {
  const { firefox, calendar } = await openStage();
  await calendar.bringToFront();
  await until('the marks', async () => (await host(calendar)) === 'shown');
  await clickChip(calendar, 'Dana / Mira');
  await firefox.uninstall();
  await until('nothing to be shown', async () => ['hidden', 'none'].includes(await host(calendar)));
});
