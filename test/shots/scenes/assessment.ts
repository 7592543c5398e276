/** The assessment: how it is prepared, how it is asked for in the talk, and how both views have gone. */
import type { Page } from 'playwright-core';
import { putSample, quietTab } from '../../browser/records.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { Scheme, View } from '../views.ts';

const both: readonly Scheme[] = ['light', 'dark'];
const panel = (height: number) => [360, 280, 480].map((width) => ({ width, height }));

export const assessmentViews = {
  prepare: { name: 'panel-assessment-prepare', sizes: panel(1900), schemes: both },
  theirView: { name: 'panel-their-view', sizes: panel(860), schemes: [...both, 'forced', 'rtl'] },
  difference: { name: 'panel-difference', sizes: panel(1000), schemes: [...both, 'forced', 'rtl'] },
  place: { name: 'panel-assessment', sizes: panel(1500), schemes: [...both, 'rtl'] },
} as const satisfies Record<string, View>;

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

async function prepared(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'How you see your work' });
  await section.getByText('Outstanding', { exact: true }).first().click();
  await section.getByRole('button', { name: /^Why, in one sentence/ }).click();
  await page.keyboard.insertText('The plan held through the storm, and two others can run it now.');
  await page.keyboard.press('Enter');
  await section.getByText('Trained two dispatchers').click();
  await section.getByText('Rerouted crews').click();
  await section.getByRole('group', { name: 'What Dana will say' }).getByText('Strong').click();
  await page.getByText('You expect: Strong.').waitFor();
}

/** Takes the pictures with `take`, on the sample of two years. `now` in ms since 1970 UTC, `zone` an IANA name. */
export async function takeAssessment(
  stage: SetStage,
  at: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  await putSample(await quietTab(stage.chromium), sampleRows(at));
  const page = await stage.chromium.panelInTab();
  await tab(page, 'Prepare');
  await prepared(page);
  await take(page, assessmentViews.prepare);
  await page.getByRole('button', { name: 'All of it, and over time' }).click();
  await page.getByRole('heading', { name: 'Over time' }).waitFor();
  await take(page, assessmentViews.place);
  await tab(page, 'Meet');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'How does Dana see you?' }).waitFor();
  await page.getByRole('group', { name: 'Dana’s view' }).getByText('Strong').click();
  await page
    .getByRole('textbox', { name: /^Dana’s words/ })
    .fill('You hold the plan together. I’d like you to say no earlier.');
  await page.getByText('Dana’s view: Strong.').waitFor();
  await take(page, assessmentViews.theirView);
  await page.getByRole('button', { name: 'Dana’s view is in' }).click();
  await page.getByRole('heading', { name: 'The difference' }).waitFor();
  await page
    .getByRole('textbox', { name: /^Answer to: What would I be doing/ })
    .fill('Decide without me on small things.');
  await take(page, assessmentViews.difference);
  await page.close();
}
