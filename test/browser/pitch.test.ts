/** A pitch is written, asked, and answered vaguely, all by keyboard; the question that follows leads the next talk. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
const minute = 60_000;
const day = 24 * 60 * minute;

/** What axe finds in this view. */
async function faultsOf(page: Page): Promise<string[]> {
  // Legacy mode: the other one opens a page of its own, for which an extension's policy has no room.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Presses Tab until the focus is on something whose name begins like this, or fails after a whole round. */
async function reach(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.labels?.[0] : null;
      return (label ?? one)?.getAttribute('aria-label') ?? (label ?? one)?.textContent ?? '';
    });
    if (at.startsWith(name)) return;
  }
  throw new Error(`Tab never came to "${name}"`);
}

async function press(page: Page, name: string): Promise<void> {
  await reach(page, name);
  await page.keyboard.press('Enter');
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await press(page, name);
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Changed:' }).filter({ hasText: text }).waitFor();
}

async function chooseTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tabpanel', { name }).waitFor();
}

it('by keyboard, from the first word of the pitch to the question in the next talk', async () => {
  const { chromium } = stage;
  const sample = { now: Date.now(), zone: timeZone };
  const quiet = await quietTab(chromium);
  const { pitches: _, objections: __, ...rows } = sampleRows(sample);
  await putSample(quiet, rows);
  await putSample(quiet, careerRows(sample));

  const panel = await chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await press(panel, 'The whole pitch');
  await panel.getByRole('heading', { name: 'Your pitch' }).waitFor();
  await write(panel, 'The ask: ', 'Let me run the review.');
  await write(panel, 'What is in it for Dana?', 'two days back');
  await panel.getByText('3 of 7 parts').waitFor();
  expect(await faultsOf(panel)).toEqual([]);
  await press(panel, 'Use this pitch');
  await panel.getByRole('region', { name: 'Your ask' }).getByText('Let me run the review.').waitFor();

  await chromium.shiftClock(40 * minute);
  await panel.reload();
  await chooseTab(panel, 'Meet');
  await press(panel, 'The ask: ');
  await press(panel, 'What was the answer?');
  await panel.getByRole('heading', { name: 'What was the answer?' }).waitFor();
  await reach(panel, 'Dana’s words');
  await panel.keyboard.insertText('Let’s see after the peak.');
  await panel.getByText('Sounds like it: no date, no name').waitFor();
  await reach(panel, 'Yes');
  // From the first of the five, upwards is the last.
  await panel.keyboard.press('Space');
  await panel.keyboard.press('ArrowUp');
  expect(await panel.getByRole('radio', { name: /^Vague/ }).isChecked()).toBe(true);
  expect(await faultsOf(panel)).toEqual([]);
  await press(panel, 'Keep for ');
  await panel.getByRole('button', { name: 'Take it back' }).waitFor();
  expect((await rowsOf(quiet, 'pitches')).map(({ state, answer }) => [state, answer])).toEqual([['made', 'vague']]);

  await chromium.shiftClock(14 * day);
  await panel.reload();
  const questions = panel.getByRole('region', { name: 'Questions' }).getByRole('listitem');
  await questions.first().getByText('What would you need to see by').waitFor();
  // The day of the next talk is the day to ask again.
  await panel.getByText('You said you would ask again today').waitFor();

  const plan = await chromium.workspace(`plan/so-far/${sampleIds.dana}`);
  await plan.getByRole('heading', { name: 'Lead network planning for the North, and be home for dinner.' }).waitFor();
  await plan.getByText('Seen by the board: who in the business could open that door?').waitFor();
  const shown = await plan.locator('body').innerText();
  for (const hidden of ['with a team I chose', 'Ask for the lead’s post', 'Let me run the review', 'intranet.halden'])
    expect(shown).not.toContain(hidden);
  expect(await faultsOf(plan)).toEqual([]);
  await plan.emulateMedia({ media: 'print' });
  expect(await plan.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
});
