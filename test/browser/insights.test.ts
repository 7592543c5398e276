/** The insights as built: drawn under the extension's policy, at each width, with the same numbers in picture and table. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { axeFaults, sideways } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();

/** Words that run out of their drawing, or are smaller than twelve pixels as they stand on the screen. */
const faultsOfWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.drawing text')].flatMap((text) => {
      const frame = text.ownerSVGElement?.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      const fits =
        frame && box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1;
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getCTM()?.a ?? 0);
      return fits && size >= 12 ? [] : [`${text.textContent} at ${frame?.width}, ${size} px`];
    }),
  );

it('draws without a word from the policy, in numbers that the tables repeat, for every eye and width', async () => {
  const { chromium } = stage;
  const now = instantAt('2026-11-25', 11 * 60 + 5, timeZone);
  const quiet = await quietTab(chromium);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await putSample(quiet, careerRows({ now, zone: timeZone }));
  await chromium.shiftClock(now - Date.now());

  const page = await chromium.context.newPage();
  const complaints: string[] = [];
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective));
  });
  await page.goto(`chrome-extension://${chromium.extensionId}/src/workspace/index.html#/insights`);
  await page.getByText(/^You and Dana last talked about your career 2\sweeks\sago\./).waitFor();

  const rhythm = page.getByRole('figure', { name: /^Dana keeps the rhythm/ });
  const drawing = rhythm.getByRole('img', { name: 'Rhythm of one-on-ones' });
  await drawing.locator('circle.full').first().waitFor();
  const inked = await drawing
    .locator('circle.full')
    .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).fill));
  expect(new Set(inked)).toEqual(new Set(['rgb(23, 32, 27)']));
  // The plots come one after another and push each other down: by its key the button is met wherever it stands.
  await rhythm.getByText('Show as table').press('Enter');
  await rhythm.getByRole('row').nth(1).waitFor();
  const held = await rhythm
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => Number(row.children[1]?.textContent)));
  expect(held[0]).toBe(19);
  expect(held.reduce((sum, n) => sum + n, 0)).toBe(inked.length);
  expect(await axeFaults(page)).toEqual([]);

  for (const [width, across] of [
    [1280, 400],
    [720, 300],
    [360, 280],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await until(`drawings as wide as there is room at ${width}`, async () => {
      const [drawn = 0, room = -1] = await drawing.evaluate((svg) => [
        svg.clientWidth,
        svg.parentElement?.clientWidth ?? -1,
      ]);
      return drawn === room && drawn > across;
    });
    expect(await faultsOfWords(page)).toEqual([]);
    expect((await sideways(page)).filter((box) => box.includes('ws-main'))).toEqual([]);
  }

  // By keyboard to one person and another time: the address says so, and the way back leads back.
  await page.getByRole('combobox', { name: 'With' }).selectOption({ label: 'Ruth Adeyemi' });
  await page.getByText(/^You and Ruth have not talked about your career yet/).waitFor();
  await page.getByRole('radio', { name: 'This year' }).focus();
  await page.keyboard.press('ArrowRight');
  await until('the address to say so', () => page.url().endsWith(`#/insights?span=all&with=${sampleIds.ruth}`));
  await page.goBack();
  await page.goBack();
  await rhythm.waitFor();
  expect(complaints).toEqual([]);
});
