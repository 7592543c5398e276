/** Objectives: the page, one opened in its place, the line for a new one, and the page before the first. */
import { putSample, quietTab } from '../../browser/records.ts';
import { careerIds, careerRows } from '../../fixtures/sample-career.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const objectiveViews = {
  objectives: { name: 'workspace-objectives', sizes, schemes: [...schemes, 'forced'] },
  objective: { name: 'workspace-objective', sizes, schemes },
  first: { name: 'workspace-objectives-first', sizes, schemes },
} as const satisfies Record<string, View>;

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of objectives.
 */
export async function takeObjectives(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const empty = await stage.chromium.workspace('plan/objectives');
  await empty.getByRole('textbox', { name: 'New objective' }).waitFor();
  await take(empty, objectiveViews.first);
  await empty.close();
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone }) as never);
  await putSample(quiet, careerRows({ now, zone }) as never);
  const pages = [
    ['plan/objectives', objectiveViews.objectives],
    [`plan/objectives?open=${careerIds.ownWinter}`, objectiveViews.objective],
  ] as const;
  for (const [address, view] of pages) {
    const page = await stage.chromium.workspace(address);
    await page.getByRole('link', { name: 'Own the winter peak plan' }).waitFor();
    if (view === objectiveViews.objective) await page.getByRole('textbox', { name: /^A new line on/ }).waitFor();
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  await quiet.close();
}
