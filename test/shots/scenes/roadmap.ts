/** The picture of the roadmap, one of its zooms, and where it leads at the foot of the first page, on the sample of a career. */
import { putSample, quietTab } from '../../browser/records.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const wide = [
  { width: 1280, height: 800 },
  { width: 720, height: 1213 },
  { width: 360, height: 1360 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const roadmapViews = {
  roadmap: { name: 'workspace-roadmap', sizes: wide, schemes: [...schemes, 'forced'] },
  zoomed: { name: 'workspace-roadmap-zoomed', sizes: wide.slice(0, 1), schemes },
  leads: { name: 'workspace-home-leads', sizes: wide, schemes },
} as const satisfies Record<string, View>;

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of people.
 */
export async function takeRoadmap(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone }));
  await putSample(quiet, careerRows({ now, zone }));
  const pages = [
    ['plan', roadmapViews.roadmap, 'Own the winter peak plan'],
    ['plan?zoom=year', roadmapViews.zoomed, 'Own the winter peak plan'],
    ['people', roadmapViews.leads, 'Where this leads'],
  ] as const;
  for (const [address, view, heading] of pages) {
    const page = await stage.chromium.workspace(address);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  await quiet.close();
}
