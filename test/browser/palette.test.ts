/** The palette and the keys of the workspace, in the built extension. */
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { axeFaults } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();

beforeAll(async () => {
  const quiet = await quietTab(stage.chromium);
  const now = instantAt('2026-11-25', 11 * 60 + 5, timeZone);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await stage.chromium.shiftClock(now - Date.now());
});

const hash = (page: { url(): string }) => new URL(page.url()).hash;

it('does, goes to, finds and writes down, by keys alone', async () => {
  const { chromium } = stage;
  const page = await chromium.workspace('commitments');
  await page.getByRole('heading', { name: 'You owe' }).first().waitFor();
  await page.locator('.rail-people').waitFor();
  const field = page.getByRole('combobox', { name: 'What to do, where to go, or what to find' });
  const open = async (words: string) => {
    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.keyboard.type(words);
  };

  await open('thank');
  const chosen = page.getByRole('option', { selected: true });
  await page.getByRole('option', { name: /^Draft the thank-you mail to/ }).waitFor();
  expect(await chosen.textContent()).toContain('Draft the thank-you mail to Jun');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/letter\/thank-you\//);
  expect(await page.getByRole('dialog').count()).toBe(0);

  // What was written somewhere is found from here, and leads to where it stands.
  await open('cost sheet');
  const hit = page.getByRole('option', { name: /Send the depot cost sheet/ }).first();
  await hit.click();
  await page.waitForURL(`**/*#/commitments/${sampleIds.costSheet}`);

  await open('? Who runs Narvik');
  expect(await chosen.textContent()).toContain('Ask Dana: Who runs Narvik');
  await page.keyboard.press('Enter');
  await page.getByText('Written down: Who runs Narvik').waitFor();
  const quiet = await quietTab(chromium);
  await until('the question to be kept', async () =>
    (await rowsOf(quiet, 'questions')).some(
      ({ text, meetingId }) => text === 'Who runs Narvik' && meetingId === sampleIds.today,
    ),
  );

  // Back where one was, and the last change taken back without a mouse.
  await page.keyboard.press('Control+z');
  await until('the question to be gone', async () =>
    (await rowsOf(quiet, 'questions')).every(({ text, deletedAt }) => text !== 'Who runs Narvik' || deletedAt !== null),
  );
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.waitForURL(/#\/plan$/);
  await page.keyboard.press('Shift+?');
  await page.getByRole('heading', { name: 'Keys', exact: true }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.goBack();
  expect(hash(page)).toBe(`#/commitments/${sampleIds.costSheet}`);
  await page.close();
});
