/** The checklist in place, one's own items, and the brief on paper and as Markdown, in the built extension. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

// The calendar holds nothing: all there is comes from the sample of two years.
const stage = sharedStage({
  scenario: (times) => ({ ...sampleCalendar({ ...times, withColleague: false }), events: [] }),
});

beforeAll(async () => {
  await putSample(await quietTab(stage.chromium), sampleRows({ now: Date.now(), zone: timeZone }));
});

const overflow = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return {
      page: document.documentElement.scrollHeight - innerHeight,
      main: main && main.scrollHeight - main.clientHeight,
    };
  });

it('the brief and the checklist in its place fit 380 x 600, by keyboard alone', async () => {
  const popup = await stage.chromium.openPopup();
  const ready = popup.getByRole('button', { name: /^Ready/ });
  await ready.waitFor();
  expect(await popup.evaluate(() => [innerWidth, innerHeight <= 600])).toEqual([380, true]);
  expect(await overflow(popup)).toEqual({ page: 0, main: 0 });

  await ready.focus();
  await popup.keyboard.press('Enter');
  const item = popup.getByRole('checkbox', { name: 'Read what was left open' });
  await item.waitFor();
  expect(await overflow(popup)).toEqual({ page: 0, main: 0 });
  expect(await popup.getByRole('heading', { name: 'Your ask' }).count()).toBe(0);

  await popup.keyboard.press('Tab');
  await until('the first item to have the focus', () => item.evaluate((box) => box === document.activeElement));
  const before = await ready.textContent();
  await popup.keyboard.press('Space');
  await until('the tick to count', async () => (await ready.textContent()) !== before);
  await popup.getByRole('button', { name: 'Undo' }).focus();
  await popup.keyboard.press('Enter');
  await until('the tick to be taken back', async () => (await ready.textContent()) === before);
  expect(await item.isChecked()).toBe(false);
  await popup.close();
});

/** Takes `row` by its words and drops it on the upper edge of `target`, as a hand does. */
async function drag(page: Page, row: Locator, target: Locator, grip = row): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('A row to be dragged is not on the page.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await until('the rows to be ready to be dragged', () =>
    grip.evaluate((one) => one.getAttribute('draggable') === 'true'),
  );
  await page.mouse.down();
  await page.mouse.move(to.x + 80, to.y + 12, { steps: 4 });
  await page.mouse.move(to.x + 80, to.y + 2, { steps: 2 });
  await until('the place to be shown', () => target.evaluate((one) => one.getAttribute('data-drop') === 'upper'));
  await page.mouse.up();
}

it('an item of one’s own is added, dragged to the top, and counts; a question and a topic land where they are dropped', async () => {
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('button', { name: 'Change this list' }).click();
  await panel.getByRole('textbox', { name: 'Add an item of your own' }).fill('Bring the depot map');
  await panel.keyboard.press('Enter');
  const own = panel.locator('[data-row^="own:"]');
  await own.waitFor();
  await drag(panel, own, panel.locator('[data-row="left-open"]'));
  const first = panel.locator('.check-list [data-row]').first();
  await until('it to stand first', async () => (await first.textContent())?.includes('Bring the depot map') === true);
  await panel.getByText('Now number 1: Bring the depot map').waitFor();

  for (const [list, tab] of [
    [panel.getByRole('region', { name: 'Questions', exact: true }), 'Prepare'],
    [panel.getByRole('region', { name: 'Topics, in this order' }), 'Prepare'],
    [panel.getByRole('list', { name: 'Order of the talk' }), 'Meet'],
  ] as const) {
    await panel.getByRole('tab', { name: tab }).click();
    const rows = list.locator('[data-row]');
    const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
    await rows.nth(1).waitFor();
    const before = await ids();
    await drag(panel, rows.nth(1), rows.nth(0), rows.nth(1).locator('[data-grip]'));
    const after = [before[1], before[0], ...before.slice(2)];
    await until('the second row to stand first', async () => JSON.stringify(await ids()) === JSON.stringify(after));
  }

  const popup = await stage.chromium.popupInTab();
  await popup.getByRole('button', { name: /^Ready \d of 8/ }).click();
  await popup.getByRole('checkbox').first().waitFor();
  expect(
    await popup
      .getByRole('checkbox')
      .first()
      .evaluate((box) => box.closest('label')?.textContent),
  ).toBe('Bring the depot map');
  await popup.close();
  await panel.close();
});

it('the brief prints on one sheet without the workspace around it, and its Markdown is the file’s', async () => {
  const page = await stage.chromium.workspace(`brief/${sampleIds.today}`);
  await page.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of [page.getByRole('navigation'), page.getByRole('button', { name: 'Print' })])
    expect(await hidden.isVisible()).toBe(false);
  expect(await page.getByText('For you alone').isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });

  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset['copied'] = text;
    };
  });
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => document.body.dataset['copied'] ?? '');
  expect(copied).toMatch(/^# Dana Okafor\n/);
  expect(copied).toContain('Send the depot cost sheet');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-brief-Dana-Okafor\.md$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(copied);

  await page.getByRole('checkbox', { name: 'Only what may be shared' }).check();
  await page.getByText('Only what may be shared.', { exact: false }).last().waitFor();
  expect(await page.getByText('Let me run the December peak review.').count()).toBe(0);
  await page.close();
});
