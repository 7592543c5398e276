/** The insights, on two years of sample records and a year of a career. */
import { putSample, quietTab } from '../../browser/records.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
import { sampleIds, sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const insightsViews = {
  insights: { name: 'workspace-insights', sizes, schemes: [...schemes, 'forced'] },
  allWithDana: { name: 'workspace-insights-dana', sizes, schemes },
} as const satisfies Record<string, View>;

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of people.
 */
export async function takeInsights(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone }) as never);
  await putSample(quiet, careerRows({ now, zone }));
  const pages = [
    ['insights', insightsViews.insights],
    [`insights?span=all&with=${sampleIds.dana}`, insightsViews.allWithDana],
  ] as const;
  for (const [address, view] of pages) {
    const page = await stage.chromium.workspace(address);
    await page.getByText('You and Dana last talked about your career').waitFor();
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  await quiet.close();
}
