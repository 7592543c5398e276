/** The board and the pages of people in a real browser: keys, dragging, a file, and changes made elsewhere. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
// A Wednesday, with days of the same week to come: the groups depend on it.
const today = '2026-11-25';
let quiet: Page;

beforeAll(async () => {
  const now = instantAt(today, 11 * 60 + 5, timeZone);
  quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await stage.chromium.shiftClock(now - Date.now());
});

async function faultsIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What stands beyond the edge, at the narrowest width that is promised. */
async function beyondEdge(page: Page): Promise<number> {
  await page.setViewportSize({ width: 360, height: 800 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 1280, height: 800 });
  return beyond;
}

const stored = async (text: string) => (await rowsOf(quiet, 'commitments')).find((row) => row['text'] === text);
const middleOf = async (of: Locator) => {
  const box = await of.boundingBox();
  if (!box) throw new Error('Nothing there to point at.');
  return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)] as const;
};

it('the board by keyboard, a row dragged to where there was no group, and its due days as a file', async () => {
  const page = await stage.chromium.workspace('commitments');
  await page.setViewportSize({ width: 1280, height: 800 });
  const mine = page.getByRole('region', { name: 'You owe', exact: true });
  const first = mine.getByRole('button', { name: 'Send the depot cost sheet' });
  await first.focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Narvik has answered.');
  await page.keyboard.press('Enter');
  await mine
    .getByRole('textbox', { name: /^Note of/ })
    .nth(1)
    .waitFor();
  expect(await faultsIn(page)).toEqual([]);
  expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.getByText('Delivered: Send the depot cost sheet').waitFor();
  expect(await stored('Send the depot cost sheet')).toMatchObject({ state: 'delivered', deliveredOn: today });
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await mine.getByRole('region', { name: 'You owe Due this week' }).waitFor();

  // By mouse: groups that are empty stand there while something is dragged.
  const lease = mine.getByRole('button', { name: 'Ask two depots for their lease dates' });
  const [x, y] = await middleOf(lease);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8, { steps: 3 });
  const undated = mine.getByRole('region', { name: 'You owe No date' });
  await undated.waitFor();
  const [toX, toY] = await middleOf(undated);
  await page.mouse.move(toX, toY, { steps: 4 });
  await page.mouse.up();
  await until('the row to have no date any more', async () => {
    const row = await stored('Ask two depots for their lease dates');
    return row?.['due'] === null;
  });
  await undated.getByRole('button', { name: 'Ask two depots for their lease dates' }).waitFor();
  await mine.getByRole('region', { name: 'You owe After this week' }).waitFor();

  await page.getByRole('button', { name: 'Calendar file' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file).toContain('SUMMARY:Send the depot cost sheet (to Dana)');
  expect(file).not.toContain('lease');
  await page.close();
});

it('home, and a person’s timeline that follows what is written in another window', async () => {
  const { chromium } = stage;
  const home = await chromium.workspace('people');
  await home.setViewportSize({ width: 1280, height: 800 });
  await home.getByRole('heading', { name: 'Dana, in 25 minutes' }).waitFor();
  await home
    .getByRole('navigation')
    .getByRole('link', { name: /Dana Okafor.*Ready/ })
    .waitFor();
  expect(await faultsIn(home)).toEqual([]);
  expect(await beyondEdge(home)).toBeLessThanOrEqual(0);
  await home
    .getByRole('row', { name: /Dana Okafor/ })
    .getByRole('link', { name: 'Dana Okafor' })
    .click();
  await home.getByText('Manager since').waitFor();
  expect(await faultsIn(home)).toEqual([]);
  expect(await beyondEdge(home)).toBeLessThanOrEqual(0);

  const panel = await chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await panel.getByLabel(/^Write it down/).fill('" Decide without me on small things');
  await panel.keyboard.press('Enter');
  await home.getByText('Decide without me on small things').waitFor();

  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Earlier one-on-ones' }).click();
  await panel.getByRole('heading', { name: 'The last three with Dana' }).waitFor();
  await panel.getByText('You hold the plan together.').first().waitFor();
  expect(await faultsIn(panel)).toEqual([]);
  await panel.close();

  // A link leads to one meeting, however far down it stands.
  await home.goto(`${home.url().split('#')[0]}#/history`);
  await home.getByRole('heading', { name: 'History' }).waitFor();
  expect(await faultsIn(home)).toEqual([]);
  await home.goto(`${home.url().split('#')[0]}#/people/${sampleIds.dana}?meeting=${sampleIds.sixWeeksAgo}`);
  await until('the meeting to have the focus', () =>
    home.evaluate((id) => document.activeElement?.id === `meeting-${id}`, sampleIds.sixWeeksAgo),
  );
  await home.close();
});
