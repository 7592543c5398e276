/** The page of evidence in a real browser: one line by keyboard, its picture, a link to it, and back. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
import { idOf } from '../fixtures/sample-rows.ts';
import { axeFaults } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
let quiet: Page;

beforeAll(async () => {
  const now = instantAt('2026-11-25', 11 * 60 + 5, timeZone);
  quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await putSample(quiet, careerRows({ now, zone: timeZone }) as never);
  await stage.chromium.shiftClock(now - Date.now());
});

it('one line by keyboard stands in the list and as a dot in the picture, and undo takes it away', async () => {
  const page = await stage.chromium.workspace('plan/evidence');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { name: /Nine of ten results/ }).waitFor();
  const dots = () => page.locator('.cov-dot').count();
  const before = await dots();

  await page.getByRole('button', { name: 'One line' }).press('Enter');
  // The browser's own field is shown the days once they can be read.
  await page.keyboard.type('Depots agreed to one rota last Friday #lead');
  await page.getByRole('option', { name: 'Leading people' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/On Friday.*20/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Kept: Depots agreed to one rota').waitFor();
  await until('a dot for it', async () => (await dots()) === before + 1);
  const kept = (await rowsOf(quiet, 'evidence')).find(({ text }) => text === 'Depots agreed to one rota');
  expect(kept).toMatchObject({ day: '2026-11-20', competencyIds: [idOf(603)], lane: 'private' });
  await page.keyboard.press('Escape');

  // By mouse: the dot leads to its line, and back closes it.
  await page.locator(`[data-line="${String(kept?.['id'])}"] .full`).click();
  await page.getByRole('region', { name: 'Depots agreed to one rota' }).waitFor();
  expect(page.url()).toContain(`open=${String(kept?.['id'])}`);
  expect(await axeFaults(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('region', { name: 'Depots agreed to one rota' }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await until('the dot to be gone', async () => (await dots()) === before);
  await page.close();
});

it('the picture fits its page and stands where it belongs, from narrow to wide and from right to left', async () => {
  const page = await stage.chromium.workspace('plan/evidence');
  await page.getByRole('heading', { name: /Nine of ten results/ }).waitFor();
  const beyond = () =>
    page.locator('.cov').evaluate((box) => {
      const { left, right } = box.getBoundingClientRect();
      const inside = [...box.querySelectorAll('.full, .ring, .cov-gap, .cov-name')].map((one) =>
        one.getBoundingClientRect(),
      );
      return inside.filter((one) => one.left < left - 1 || one.right > right + 1).length;
    });
  const firstDot = () =>
    page
      .locator('.cov-dot .full')
      .first()
      .evaluate((dot) => dot.getBoundingClientRect().left / innerWidth);
  for (const width of [1280, 700, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await until('the picture to be as wide as its page', async () => (await beyond()) === 0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  // The first result of the first row is from April: in the left half of the year, in the right one from right to left.
  await until('the first dot on the left', async () => (await firstDot()) < 0.6);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await until('the first dot on the right', async () => (await firstDot()) > 0.4 && (await beyond()) === 0);
  await page.close();
});
