/** The packet in a real browser: what is saved and printed against what the view shows, and nothing private in any of it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { markdownText } from '../core/packet/read-outputs.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
import { axeFaults, sideways } from './axe-faults.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
const today = '2026-11-25';

beforeAll(async () => {
  const now = instantAt(today, 11 * 60 + 5, timeZone);
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await putSample(quiet, careerRows({ now, zone: timeZone }) as never);
  await stage.chromium.shiftClock(now - Date.now());
});

const own = 'Winter peak <b>planned</b> & held.';
// A private milestone, objective and result, the private half of the vision, what matters to Dana, and feedback.
const secrets = /lead’s post|Plan the North|crew hours|team I chose|month end\b.*surprises|survives a storm|calmest/;
const squeezed = (text: string) => text.replace(/\s+/gu, '');

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

it('the files and the paper say what the sheet says, word by word', async () => {
  const page = await stage.chromium.workspace('packet?for=appraisal&from=2026-01-01&to=2026-11-25');
  await page.setViewportSize({ width: 1280, height: 800 });
  const sheet = page.getByRole('article', { name: 'The sheet, as it will leave' });
  await page.getByRole('textbox', { name: 'Your name' }).fill('Mira Valtonen');
  await page.getByRole('textbox', { name: 'The year in a sentence or two' }).fill(own);
  await sheet.getByText(own).waitFor();
  await page.getByRole('button', { name: 'See them' }).click();
  await page.getByText('Ask for the lead’s post').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const shown = await sheet.innerText();
  expect(shown).toContain('Rerouted crews in the Kiruna storm');
  expect(shown).not.toMatch(secrets);

  const html = await saved(page, 'HTML');
  expect(html.name).toBe('Appraisal 2026-01-01 to 2026-11-25.html');
  expect(html.text).not.toMatch(secrets);
  const read = await page.context().newPage();
  await read.setContent(html.text);
  expect(squeezed(await read.locator('body').innerText())).toBe(squeezed(shown));
  expect(await read.locator('script, b:not(.more b)').count()).toBe(0);
  await read.close();

  const markdown = await saved(page, 'Markdown');
  expect(markdown.text).not.toMatch(secrets);
  const said = squeezed(markdownText(markdown.text));
  for (const line of shown.split('\n').filter((one) => one.trim() !== '')) expect(said).toContain(squeezed(line));

  await page.emulateMedia({ media: 'print' });
  // Nothing but the sheet and what it stands in takes room on paper.
  expect(squeezed(await page.locator('body').innerText())).toBe(squeezed(shown));
  await page.emulateMedia({ media: 'screen' });

  for (const width of [360, 720]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page)).toEqual([]);
  }
  await page.close();
});

it('one URL per packet: to the passport and back, and what is shared stands in the sheet', async () => {
  const page = await stage.chromium.workspace('packet');
  await page.setViewportSize({ width: 1280, height: 800 });
  const sheet = page.getByRole('article', { name: 'The sheet, as it will leave' });
  await sheet.getByRole('heading', { name: 'Results, with dates' }).waitFor();
  await page.getByText('New manager', { exact: true }).click();
  await sheet.getByRole('heading', { name: 'How we have agreed to talk' }).waitFor();
  expect(new URL(page.url()).hash).toContain('for=manager');
  await page.getByRole('button', { name: 'See them' }).click();
  await page.getByRole('button', { name: 'Share: Let me run the December peak review.' }).click();
  await sheet.getByText('Let me run the December peak review.').waitFor();
  expect(await sheet.innerText()).not.toMatch(secrets);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await sheet.getByText('Let me run the December peak review.').waitFor({ state: 'detached' });
  await page.goBack();
  await sheet.getByRole('heading', { name: 'Results, with dates' }).waitFor();
  await page.close();
});
