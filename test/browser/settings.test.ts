/** The settings page, by keyboard: what is changed there counts at once in the popup and on the calendar page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { buttonPlace } from './page-button.ts';
import { quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { clickChip, seeWeek } from './views.ts';

const stage = sharedStage();
const mostPresses = 120;

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
      return focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '';
    });
    if (at === name) return;
  }
  throw new Error(`Tab does not come to "${name}".`);
}

const settingOf = async (quiet: Page, name: string) =>
  (await rowsOf(quiet, 'settings')).find((row) => row['name'] === name && row['deletedAt'] === null)?.['value'];

it('opens from the popup, once, and every change counts at once', async () => {
  const { chromium, scenario } = stage;
  const calendar = await seeWeek(chromium);
  await clickChip(calendar, 'Dana / Mira');
  await until('the button beside the details', () => buttonPlace(calendar));
  const dana = scenario.events.flatMap(({ guests }) => guests ?? []).find(({ name }) => name?.startsWith('Dana'));
  if (!dana) throw new Error('Dana is not in the sample calendar.');

  const popup = await chromium.popupInTab();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  const opening = chromium.context.waitForEvent('page');
  await tabTo(popup, 'Settings');
  await popup.keyboard.press('Enter');
  const page = await opening;
  expect(page.url()).toMatch(/#\/settings$/);
  await page.getByText('from Google Calendar').waitFor();

  // Dana's address is one's own: then nobody else is invited.
  await tabTo(page, 'Add one');
  await page.keyboard.press('Enter');
  await page.keyboard.type(dana.address.toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByText(dana.address, { exact: true }).waitFor();
  await popup.getByRole('heading', { name: /Dana/ }).first().waitFor({ state: 'detached' });
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();

  const quiet = await quietTab(chromium);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Add a rule' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('dana');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('“dana”').waitFor();
  expect(await settingOf(quiet, 'titleRules')).toEqual([{ words: 'dana', is: 'none' }]);
  await popup.getByRole('heading', { name: /Dana/ }).first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();

  // The report shows how the page is built, and nothing of what stands in it.
  await page.getByRole('button', { name: 'Copy a report…' }).click();
  const report = await page.getByRole('textbox', { name: 'The report' }).inputValue();
  expect(report).toMatch(/data-eventchip/);
  expect(report).not.toMatch(/@|dana|mira/i);
  await page.getByRole('button', { name: 'Close' }).click();

  await tabTo(page, 'Marks and “Prepare” on the calendar page');
  await page.keyboard.press('Space');
  await until('the button to leave the calendar page', async () => (await buttonPlace(calendar)) === null);
  expect(await settingOf(quiet, 'pageButton')).toBe(false);
  await page.keyboard.press('Space');
  await until('the button to be back', () => buttonPlace(calendar));

  // A second press on the icon comes to the same tab.
  const tabs = chromium.context.pages().length;
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Settings' }).click();
  await until('the settings in front', () => page.evaluate(() => document.visibilityState === 'visible'));
  expect(chromium.context.pages()).toHaveLength(tabs);
});

it('the theme is on every page at once, and from the first frame of the next one', async () => {
  const { chromium } = stage;
  const popup = await chromium.popupInTab();
  const page = await chromium.workspace('settings');
  const paper = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper(popup);
  await page.getByText('Dark', { exact: true }).click();
  await until('the popup to be dark', async () => (await paper(popup)) !== light);

  const panel = await chromium.context.newPage();
  await panel.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none';
    });
  });
  await panel.goto(`chrome-extension://${chromium.extensionId}/src/panel/index.html`);
  expect(await panel.evaluate(() => document.documentElement.dataset['first'])).toBe('dark');
  await page.getByText('As the system', { exact: true }).click();
  await until('the panel to be light', async () => (await paper(panel)) === light);
});
