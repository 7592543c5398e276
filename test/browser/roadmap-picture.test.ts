/** The picture of the roadmap in a real browser: what scrolls and what does not, addresses, and one sheet of paper. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { careerIds, careerRows } from '../fixtures/sample-career.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { axeFaults } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
let page: Page;

beforeAll(async () => {
  const now = instantAt('2026-11-25', 11 * 60 + 5, timeZone);
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone: timeZone }) as never);
  await putSample(quiet, careerRows({ now, zone: timeZone }) as never);
  await stage.chromium.shiftClock(now - Date.now());
  page = await stage.chromium.workspace('plan');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { name: 'Own the winter peak plan' }).waitFor();
});

/** How far a box goes beyond what of it is seen, in CSS pixels. */
const beyond = (selector: string) =>
  page.evaluate((name) => {
    const box = document.querySelector(name);
    return box ? box.scrollWidth - box.clientWidth : Number.NaN;
  }, selector);

/** Pages of a PDF as the browser prints it, and the size of the first in points. */
async function printed(): Promise<{ pages: number; size: string }> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const size = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file);
  return {
    pages: [...file.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    size: `${Math.round(Number(size?.[1]))} x ${Math.round(Number(size?.[2]))}`,
  };
}

it('a zoom is an address, scrolls in a region of its own by keys, and goes back; all of it is on one sheet of paper', async () => {
  expect(await axeFaults(page)).toEqual([]);
  expect([await beyond('.rm'), await beyond('html')]).toEqual([0, 0]);
  await page.getByRole('radio', { name: 'Quarter' }).check({ force: true });
  await until('the zoom in the address', async () => page.url().endsWith('#/plan?zoom=quarter'));
  await until('a drawing wider than the page', async () => (await beyond('.rm')) > 3000);
  expect(await beyond('html')).toBe(0);
  const region = page.getByRole('region', { name: 'Roadmap in time' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await until('a key that scrolls', async () => region.evaluate((box) => box.scrollLeft > 0));
  expect(await printed()).toEqual({ pages: 1, size: '842 x 595' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await until('the whole of it as wide as the paper', async () => (await beyond('.rm-map')) === 0);
  expect(await page.locator('.rm-map').evaluate((map) => map.clientWidth)).toBeLessThan(1500);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.goBack();
  await until('everything at once, as before', async () => (await beyond('.rm')) === 0);
});

it('on a narrow page it is a ladder, and is still printed as a staircase', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await until('the ladder', async () => !(await page.locator('.rm-drawing').isVisible()));
  expect([await beyond('.rm'), await beyond('.ws-main')]).toEqual([0, 0]);
  expect(await printed()).toEqual({ pages: 1, size: '842 x 595' });
  await page.setViewportSize({ width: 1280, height: 800 });
});

it('an address leads to a need; the plan so far holds nothing that is private', async () => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto(page.url().replace(/#.*/, `#/plan?at=${careerIds.seenByBoard}`));
  await until('the need to be in sight', () =>
    page
      .locator(`#need-${careerIds.seenByBoard}`)
      .evaluate((words) => words.getBoundingClientRect().bottom < innerHeight),
  );
  await page.goto(page.url().replace(/#.*/, `#/plan/so-far/${sampleIds.dana}`));
  await page.getByText('Lead a team of three').waitFor();
  const html = await page.content();
  for (const hidden of ['Ask for the lead’s post', 'with a team I chose', 'night-depots'])
    expect(html).not.toContain(hidden);
  expect(await axeFaults(page)).toEqual([]);
});
