/** The roadmap while it is edited: a need, a new milestone, where one wants to be. */
import { putSample, quietTab } from '../../browser/records.ts';
import { careerIds, careerRows } from '../../fixtures/sample-career.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const wide = [
  { width: 1280, height: 1000 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const roadmapEditViews = {
  need: { name: 'workspace-roadmap-edit', sizes: wide, schemes: [...schemes, 'forced'] },
  milestone: { name: 'workspace-roadmap-milestone', sizes: wide, schemes: ['light'] },
  vision: { name: 'workspace-roadmap-vision', sizes: wide, schemes: ['light'] },
} as const satisfies Record<string, View>;

/** Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`. Nothing of it is saved. */
export async function takeRoadmapEdit(
  stage: SetStage,
  at: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows(at) as never);
  await putSample(quiet, careerRows(at) as never);
  const page = await stage.chromium.workspace('plan');
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.locator(`#need-${careerIds.seenByBoard}`).press('Enter');
  const way = page.getByRole('textbox', { name: 'A way here' });
  await way.fill('Present the peak plan at the March board');
  await page.getByRole('button', { name: /^They promised.*Ask Ruth/ }).waitFor();
  await take(page, roadmapEditViews.need);
  await way.press('Escape');
  await way.press('Escape');
  await way.waitFor({ state: 'detached' });
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: 'Milestone' }).fill('Mentor two people');
  await page.getByRole('textbox', { name: 'When' }).fill('Q3 2027');
  await page.getByText(/^Understood/).waitFor();
  await take(page, roadmapEditViews.milestone);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit where you want to be' }).press('Enter');
  await page.getByRole('textbox', { name: 'The part to tell' }).waitFor();
  await take(page, roadmapEditViews.vision);
  await page.close();
  await quiet.close();
}
