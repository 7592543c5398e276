/** Objectives in a real browser: from the line to the plan by keys, dragging, back and forward, and far too much of it. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { objective } from '../core/objectives/objective.ts';
import { careerIds, careerRows } from '../fixtures/sample-career.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
import { axeFaults } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { putRows, putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
const today = '2026-11-25';
let quiet: Page;

beforeAll(async () => {
  const now = instantAt(today, 11 * 60 + 5, timeZone);
  quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await putSample(quiet, careerRows({ now, zone: timeZone }) as never);
  await stage.chromium.shiftClock(now - Date.now());
});

const stored = async (text: string) => (await rowsOf(quiet, 'objectives')).find((row) => row['text'] === text);
const keptAs = (text: string, what: string, holds: (row: Readonly<Record<string, unknown>>) => boolean) =>
  until(`${text} to be ${what}`, async () => {
    const row = await stored(text);
    return row !== undefined && holds(row);
  });
const order = (page: Page) => page.locator('section.horizon').first().locator('.objective-title').allTextContents();

it('an objective from nothing by keys: its line, its measure, how much is done, agreed, moved up', async () => {
  const page = await stage.chromium.workspace('plan/objectives');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Objective', exact: true }).press('Enter');
  await page.keyboard.type('Coach two analysts by June 2027');
  await page.getByText(/^By .*2027.*within a year/).waitFor();
  await page.keyboard.press('Enter');
  const title = page.getByRole('link', { name: 'Coach two analysts', exact: true });
  await title.press('Enter');
  const details = page.getByRole('region', { name: 'Coach two analysts' });
  await details.getByText('How would', { exact: false }).waitFor();
  await details.getByRole('textbox', { name: /^Measure/ }).fill('Both run a forecast without me');
  await page.keyboard.press('Tab');
  await details.getByText('How would', { exact: false }).waitFor({ state: 'detached' });
  const slider = details.getByRole('slider');
  await slider.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await keptAs('Coach two analysts', 'at 15', ({ progress }) => progress === 15);
  await details.getByRole('button', { name: /Agreed with .*Dana.* today/ }).press('Enter');
  await keptAs('Coach two analysts', 'agreed today', ({ agreedOn }) => agreedOn === today);
  expect(await stored('Coach two analysts')).toMatchObject({
    due: '2027-06-30',
    horizon: 'short',
    lane: 'private',
    measure: 'Both run a forecast without me',
  });
  expect(await axeFaults(page)).toEqual([]);
  await slider.press('Escape');
  expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Alt+ArrowUp');
  await until('it to stand before the last open one', async () => (await order(page))[1] === 'Coach two analysts');
  await page.close();
});

it('a link opens one; its line takes words and a number; back and forward lead out and in again', async () => {
  const page = await stage.chromium.workspace(`plan/objectives/${careerIds.runReview}`);
  const details = page.getByRole('region', { name: 'Run one review alone' });
  await details.getByRole('textbox', { name: /^A new line on/ }).fill('Agenda agreed');
  await details.getByRole('spinbutton').fill('25');
  await details.getByRole('textbox', { name: /^A new line on/ }).press('Enter');
  await keptAs('Run one review alone', 'at 25', ({ progress }) => progress === 25);
  await page.getByText('No line since it began').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Own the winter peak plan' }).click();
  await page.getByRole('region', { name: 'Own the winter peak plan' }).waitFor();
  await page.goBack();
  await details.waitFor();
  await page.goForward();
  await page.getByRole('region', { name: 'Own the winter peak plan' }).waitFor();
  await page.close();
});

it('dragged by its date to another place', async () => {
  const page = await stage.chromium.workspace('plan/objectives');
  await page.setViewportSize({ width: 1280, height: 800 });
  const row = (id: string) => page.locator(`[data-row="${id}"]`);
  const { runReview, ownWinter } = careerIds;
  const middle = async (id: string, part: string) => {
    const box = await row(id).locator(part).first().boundingBox();
    if (!box) throw new Error('Nothing there to point at.');
    return box;
  };
  // What carries it out is loaded when the pointer comes to the list; the row is marked then.
  const grip = await middle(runReview, '[data-grip]');
  await page.mouse.move(grip.x + 60, grip.y + 12);
  await row(runReview)
    .and(page.locator('[draggable="true"]'))
    .or(row(runReview).locator('[draggable="true"]'))
    .first()
    .waitFor();
  await page.mouse.down();
  await page.mouse.move(grip.x + 66, grip.y + 20, { steps: 3 });
  const target = await middle(ownWinter, '.objective');
  await page.mouse.move(target.x + 20, target.y + target.height - 4, { steps: 4 });
  await page.mouse.up();
  await until('it to stand after the other', async () => {
    const all = await order(page);
    return all.indexOf('Run one review alone') > all.indexOf('Own the winter peak plan');
  });
  await page.close();
});

it('far too many, and words without end: the first forty, nothing beyond the edge', async () => {
  const endless = 'Unterbrechungsfreie'.repeat(20);
  const many = Array.from({ length: 300 }, (_, n) => {
    const record = objective(
      { text: n === 0 ? endless : `Objective ${n}`, measure: endless, horizon: 'long', order: `b${n}` },
      5000 + n,
    );
    return { ...record, ix: indexFields('objectives', record) };
  });
  await putRows(quiet, 'objectives', many as never);
  const page = await stage.chromium.workspace(`plan/objectives?open=${many[0]?.id}`);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('button', { name: /^Show \d+ more$/ }).waitFor();
  await page.getByRole('region', { name: endless }).waitFor();
  const beyond = await page.evaluate(() => {
    const main = document.querySelector('main');
    const edge = main?.getBoundingClientRect().right ?? 0;
    const out = [...(main?.querySelectorAll('*:not(.vh)') ?? [])].filter(
      (element) => element.getBoundingClientRect().right > edge,
    );
    return out.map(({ tagName, className }) => `${tagName}.${className}`);
  });
  expect(beyond).toEqual([]);
  await page.close();
});
