/** The roadmap built from nothing by keyboard, and a gap of it that is a question in the next brief. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
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
  const { visions: _, ...rows } = sampleRows({ now, zone: timeZone });
  await putSample(quiet, rows as never);
  await stage.chromium.shiftClock(now - Date.now());
});

const living = async (store: string) => (await rowsOf(quiet, store)).filter((row) => row['deletedAt'] === null);

it('from nothing to a plan with a gap that is asked, by keyboard alone', async () => {
  const { chromium } = stage;
  const page = await chromium.workspace('plan');
  await page.setViewportSize({ width: 1280, height: 800 });
  const { keyboard } = page;
  const block = (name: string) => page.getByRole('button', { name, exact: true });
  const hasFocus = (name: string) =>
    until(`the focus to be on “${name}”`, () =>
      page.evaluate((text) => document.activeElement?.textContent === text, name),
    );

  // Where I want to be.
  await block('Write it down').press('Enter');
  await page.getByRole('textbox', { name: 'For yourself' }).waitFor();
  await keyboard.type('Plan the North, and be home for dinner.');
  await page.getByRole('textbox', { name: 'The part to tell' }).press('End');
  await keyboard.type('Lead network planning.');
  await block('Done').press('Enter');
  await page.getByRole('heading', { name: 'Lead network planning.', level: 1 }).waitFor();

  // Two milestones, the later one first: they stand in the order of their days.
  await block('Write the first milestone').press('Enter');
  await keyboard.type('Own a budget');
  await keyboard.press('Tab');
  await keyboard.type('2028');
  await page.getByText(/^Understood: 2028/).waitFor();
  await keyboard.press('Enter');
  await hasFocus('Own a budget');
  await keyboard.press('m');
  await keyboard.type('Own the peak plan');
  await keyboard.press('Tab');
  await keyboard.type('March 2027');
  await keyboard.press('Enter');
  await hasFocus('Own the peak plan');

  // A need with a way and its gain, and one without.
  await keyboard.press('n');
  await keyboard.type('Run a review alone');
  await page.getByLabel('A way here').focus();
  await keyboard.type('Lead the December talks');
  await page.getByLabel(/^Gain for/).focus();
  await keyboard.type('Two days back each month');
  await keyboard.press('Enter');
  await hasFocus('Run a review alone');
  await keyboard.press('n');
  await keyboard.type('Learn budgeting');
  await page.getByLabel('Kind').selectOption('knowledge');
  await page.getByLabel('Need', { exact: true }).press('Enter');
  await hasFocus('Learn budgeting');

  // To the other milestone, and back by the key that takes changes back.
  await keyboard.press('Alt+ArrowRight');
  await page.getByText('Learn budgeting now belongs to Own a budget.').waitFor();
  await hasFocus('Learn budgeting');
  await keyboard.press('Control+z');
  const peak = page.getByRole('listitem').filter({ has: block('Own the peak plan') });
  await peak.getByRole('button', { name: 'Learn budgeting', exact: true }).focus();
  expect(await axeFaults(page)).toEqual([]);

  // Its gap becomes a question, which the next brief has.
  await page.getByRole('button', { name: /^Ask Dana/ }).press('Enter');
  await page.getByText('Now a question for Dana.').waitFor();
  await page.getByText('1 gap only Dana can fill').waitFor();
  const asked = 'Learn budgeting: who here knows it best, and how would I learn it?';
  const panel = await chromium.panelInTab();
  await panel.getByText(asked).first().waitFor();
  await panel.close();

  // It leaves the list with a way, and comes back when that is taken back.
  await block('Learn budgeting').press('Enter');
  await page.getByLabel('A way here').focus();
  await keyboard.type('An hour a month with finance');
  await page.getByText('“Learn budgeting” leaves the list when you save.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await keyboard.press('Enter');
  const state = async () => (await living('questions')).find((row) => row['text'] === asked)?.['state'];
  await until('the question to leave the list', async () => (await state()) === 'dropped');
  await hasFocus('Learn budgeting');
  await keyboard.press('Control+z');
  await until('the question to be back', async () => (await state()) === 'open');

  // A milestone goes with all that hangs on it, and comes back with it.
  await block('Own the peak plan').press('Delete');
  await until('its needs to be gone', async () => (await living('needs')).length === 0);
  await hasFocus('Own a budget');
  await keyboard.press('Control+z');
  await block('Run a review alone').waitFor();
  expect((await living('benefits')).map((row) => row['text'])).toEqual(['Two days back each month']);
  await page.close();
});
