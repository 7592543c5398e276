/** A calendar tab that was open before our script could be in it: at install, and after an update. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { startReplica } from '../replica/server.ts';
import { launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { buttonPlace, pressPrepare } from './page-button.ts';
import { openStage, testTimes, timeZone } from './stage.ts';
import { clickChip, seeWeek } from './views.ts';

/** Elements in the page that are neither Google's nor the document's own: the hosts of our buttons. */
const strangers = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

it('reads a tab that was open at install after one click on the icon, and shows it in the popup that this click opened', async () => {
  // An extension that does nothing stands in the folder first; what is built comes into it while the tab is open.
  const folder = mkdtempSync(join(tmpdir(), 'onward-installed-late-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1' }));
  const times = testTimes();
  const replica = await startReplica({ scenario: sampleCalendar({ ...times, withColleague: false }) });
  const chromium = await launchChromium({ extension: folder, replica, timeZone });
  onTestFinished(async () => {
    await chromium.close();
    await replica.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await chromium.calendar('/calendar/u/0/r/week');
  await clickChip(page, 'Dana / Mira');
  cpSync('dist/test', folder, { recursive: true });
  await chromium.update();
  expect(await strangers(page)).toBe(0);

  const popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await until('the button beside the bubble that was open', () => buttonPlace(page));
  expect(await strangers(page)).toBe(1);
});

it('after an update the older script goes, the new one comes with the click, and there is one button', async () => {
  const { chromium } = await openStage();
  const page = await seeWeek(chromium);
  await clickChip(page, 'Dana / Mira');
  await until('the button', () => buttonPlace(page));

  await chromium.update();
  const popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await until('the older button to be gone and the new one there', async () => (await strangers(page)) === 1);
  await popup.close();

  // A second click finds our script there and puts in no other.
  const again = await chromium.openPopup();
  await again.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await again.close();
  expect(await strangers(page)).toBe(1);
  await pressPrepare(page);
  await (await chromium.panel()).getByRole('heading', { name: 'Dana', level: 1 }).waitFor();
  expect(await strangers(page)).toBeLessThanOrEqual(1);
});

it('a script that was cut off by an update takes its button away when it is used', async () => {
  const { chromium } = await openStage();
  const page = await seeWeek(chromium);
  await clickChip(page, 'Dana / Mira');
  await until('the button', () => buttonPlace(page));
  await chromium.update();
  // Whatever makes it speak to the worker tells it; where nothing has, the press does.
  const at = await buttonPlace(page);
  if (at) await page.mouse.click(at.x, at.y);
  await until('the page to be without any node of ours', async () => (await strangers(page)) === 0);
  // Nor does it come back with the next event.
  await page.keyboard.press('Escape');
  await clickChip(page, 'Planning catch-up');
  expect(await strangers(page)).toBe(0);
});
