/** Letters in a real browser: what was written over is there after a reload, what is copied is rich text, steps are kept. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
const minute = 60_000;

const textOf = (view: Page) => view.getByRole('textbox', { name: 'Text of the mail' });
const letterShows = (view: Page, words: string) =>
  until(`the letter to say "${words}"`, async () => (await textOf(view).inputValue()).includes(words));

async function faultsIn(view: Page): Promise<string[]> {
  // Legacy mode: the other one opens a page of its own, for which an extension's policy has no room.
  const { violations } = await new AxeBuilder({ page: view }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What a mail program would get: pasted into a page, as no page may simply read the clipboard. */
async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'paste-here';
    box.contentEditable = 'true';
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press('Control+V');
  const html = await page.locator('#paste-here').innerHTML();
  await page.locator('#paste-here').evaluate((box) => box.remove());
  return html;
}

it('a letter is written over, kept, copied, sent and confirmed; a nudge is clearer the second time', async () => {
  const { chromium } = stage;
  const quiet = await quietTab(chromium);
  // The sample's talk begins 25 minutes after its moment: it runs.
  await putSample(quiet, sampleRows({ now: Date.now() - 40 * minute, zone: timeZone }));
  const panel = await chromium.panelInTab();
  await panel.getByRole('tab', { name: 'Follow up' }).click();
  await letterShows(panel, 'Thank you for today.');
  const [greeting = ''] = (await textOf(panel).inputValue()).split('\n');
  await textOf(panel).fill(`${greeting}\n\nIt helped a lot.\n– I call Jun\n\nMira`);
  const letters = () => rowsOf(quiet, 'letters');
  await until('the letter to be kept', async () =>
    (await letters()).some((row) => String(row['body']).includes('It helped a lot.')),
  );
  await panel.reload();
  await panel.getByRole('tab', { name: 'Follow up' }).click();
  await letterShows(panel, 'It helped a lot.');
  expect(await faultsIn(panel)).toEqual([]);

  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await panel.getByText('Copied. Did it go out?').waitFor();
  expect(await pasted(quiet)).toMatch(/<ul>.*<li[^>]*>(?:<[^>]*>)*I call Jun/s);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Yes, it did' }).click();
  await panel.getByRole('button', { name: /^Confirmed\?/ }).click();
  await panel.getByRole('button', { name: /^Confirmed/, pressed: true }).waitFor();
  const meeting = (await rowsOf(quiet, 'meetings')).find(({ id }) => id === sampleIds.today);
  const sent = (await letters()).find((row) => row['meetingId'] === sampleIds.today);
  expect([sent?.['sentOn'], sent?.['confirmedOn'], sent?.['way']]).toEqual([
    meeting?.['mailedOn'],
    meeting?.['confirmedOn'],
    'copy',
  ]);
  expect(meeting?.['mailedOn']).toMatch(/^\d{4}-\d\d-\d\d$/);

  // One nudge went out in the sample.
  await panel.getByRole('button', { name: /^Nudge kindly.*Ask Ruth/ }).click();
  await letterShows(panel, 'you said: “I’ll ask Ruth before her leave”');
  await panel.getByRole('button', { name: 'Mailed?' }).click();
  await panel.getByRole('button', { name: 'Write another one' }).click();
  await letterShows(panel, 'Could you give me a new day for it?');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await letterShows(panel, 'It helped a lot.');
});

it('stands on a page of its own, where risky wording is led to and calmed', async () => {
  const page = await stage.chromium.workspace(`letter/request/${sampleIds.dana}`);
  await letterShows(page, 'Could we take half an hour');
  await textOf(page).fill('Hi Dana,\n\nI have other offers. I would like to grow here.\n\nMira');
  await page.getByRole('button', { name: /^Go to it/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('other offers');
  expect(await faultsIn(page)).toEqual([]);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(spill, `at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: 'Put it in instead' }).click();
  await letterShows(page, 'I like the work here and would like to grow in it. I would like');
});
