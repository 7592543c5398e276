/** The language chosen in Settings is spoken at once on every open page, by the worker and in the calendar page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { buttonPlace } from './page-button.ts';
import { sharedStage } from './shared-stage.ts';
import { clickChip, seeWeek } from './views.ts';

const stage = sharedStage();

const spokenBy = (page: Page) =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** The names of all buttons of a page, those in closed shadow roots too. */
async function buttonNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => String(name?.value));
}

it('German, Hebrew from right to left, and as the browser again', async () => {
  const { chromium } = stage;
  const calendar = await seeWeek(chromium);
  const panel = await chromium.panelInTab();
  const page = await chromium.workspace('settings');
  const choice = page.getByRole('combobox', { name: /^(?:Language|Sprache|שפה)$/ });
  await choice.waitFor();
  const browser = await spokenBy(page);
  expect(browser).toMatch(/^en-\w+ ltr$/);

  await choice.selectOption({ label: 'Deutsch' });
  await page.getByText('Deutsch from now on.').waitFor();
  await page.getByText('Sprache', { exact: true }).waitFor();
  await until('the open panel to speak German', async () => /^de-\w+ ltr$/.test(await spokenBy(panel)));
  const popup = await chromium.popupInTab();
  await popup.getByRole('button', { name: 'Einstellungen' }).waitFor();
  expect(await spokenBy(popup)).toMatch(/^de-\w+ ltr$/);
  await popup.close();
  await until('the badge to speak German', async () => (await chromium.badge()).title === 'Nichts ist fällig');
  await calendar.bringToFront();
  await clickChip(calendar, 'Dana / Mira');
  await until('the button beside the details', () => buttonPlace(calendar));
  expect(await buttonNames(calendar)).toContain('Dieses Einzelgespräch mit Onward vorbereiten');

  await page.bringToFront();
  await choice.selectOption({ label: 'עברית' });
  await page.getByText('שפה', { exact: true }).waitFor();
  await until('the page to run from right to left', async () => /^he-\w+ rtl$/.test(await spokenBy(page)));
  await choice.selectOption({ index: 0 });
  await page.getByText('Language', { exact: true }).waitFor();
  expect(await spokenBy(page)).toBe(browser);
});
