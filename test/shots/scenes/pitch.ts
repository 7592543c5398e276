/** The pitch, the ask in the talk, its answer, and the plan to be shown, on the sample of two years. */
import type { Page } from 'playwright-core';
import { putSample, quietTab } from '../../browser/records.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
import { sampleIds, sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { PictureSize } from '../take-picture.ts';
import type { Scheme, View } from '../views.ts';

const panel = (height: number): readonly PictureSize[] => [360, 280, 480].map((width) => ({ width, height }));
const both: readonly Scheme[] = ['light', 'dark'];

export const pitchViews = {
  pitch: { name: 'panel-pitch', sizes: panel(960), schemes: [...both, 'forced', 'rtl'] },
  reading: { name: 'panel-pitch-reading', sizes: panel(760), schemes: both },
  ask: { name: 'panel-meet-ask', sizes: panel(860), schemes: both },
  answer: { name: 'panel-answer', sizes: panel(860), schemes: [...both, 'forced', 'rtl'] },
  agreed: { name: 'panel-wrapup-agreed', sizes: panel(760), schemes: both },
  soFar: {
    name: 'workspace-plan-so-far',
    sizes: [
      { width: 1280, height: 900 },
      { width: 720, height: 1100 },
      { width: 360, height: 1500 },
    ],
    schemes: both,
  },
} as const satisfies Record<string, View>;

const minute = 60_000;
const zone = 'Europe/Helsinki';
/** The fixed moment of the pictures, 25 minutes before the talk. */
const beginning = Date.parse('2026-11-25T13:35:00+02:00');

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Takes them by `take`. Wants a stage on which nothing was done yet, and leaves the sample on it. */
export async function takePitch(stage: SetStage, take: Take): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now: beginning, zone }));
  await putSample(quiet, careerRows({ now: beginning, zone }));
  const page = await stage.chromium.panelInTab();
  await page.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await press(page, 'The whole pitch');
  await page.getByRole('heading', { name: 'Your pitch' }).waitFor();
  await take(page, pitchViews.pitch);
  await page
    .getByRole('region', { name: 'The ask, in three sizes' })
    .getByRole('button', { name: /^Private/ })
    .click();
  await press(page, 'Read it on one page');
  await take(page, pitchViews.reading);

  await stage.shiftClock(50 * minute);
  await page.reload();
  await page.getByRole('tab', { name: 'Meet' }).click();
  await press(page, /^The ask:/);
  await press(page, /Who looks after the crews that day\?/);
  await take(page, pitchViews.ask);
  await press(page, 'What was the answer?');
  await page.getByRole('textbox', { name: /as you heard them$/ }).fill('Let’s see after the peak.');
  await page.getByText('neither yes nor no, and no date').click();
  await take(page, pitchViews.answer);
  await press(page, /^Keep for/);
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  await page.getByRole('tab', { name: 'Wrap-up' }).click();
  await take(page, pitchViews.agreed);
  await page.close();

  const plan = await stage.chromium.workspace(`plan/so-far/${sampleIds.dana}`);
  await plan.getByRole('heading', { level: 1 }).waitFor();
  await take(plan, pitchViews.soFar);
  await plan.close();
}
