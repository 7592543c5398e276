/** The season plan: planned, with a step open, and before there is any; and its line in Prepare. */
import { putSample, quietTab } from '../../browser/records.ts';
import { careerIds, careerRows } from '../../fixtures/sample-career.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import { idOf } from '../../fixtures/sample-rows.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const wide = [
  { width: 1280, height: 800 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;
// The big ask of the sample's season.
const ask = idOf(796);

export const seasonViews = {
  empty: { name: 'workspace-season-empty', sizes: wide, schemes: ['light', 'dark'] },
  season: { name: 'workspace-season', sizes: wide, schemes: [...schemes, 'forced'] },
  step: { name: 'workspace-season-step', sizes: wide, schemes: ['light', 'dark'] },
  panel: { name: 'panel-season', sizes: [{ width: 360, height: 860 }], schemes },
} as const satisfies Record<string, View>;

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of people and seasons.
 */
export async function takeSeason(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const empty = await stage.chromium.workspace('plan/season');
  await empty.getByRole('button', { name: 'Plan it backwards' }).waitFor();
  await take(empty, seasonViews.empty);
  await empty.close();

  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone }) as never);
  await putSample(quiet, careerRows({ now, zone }) as never);
  const views = [
    [`plan/season?id=${careerIds.season}`, seasonViews.season],
    [`plan/season?id=${careerIds.season}&step=${ask}`, seasonViews.step],
  ] as const;
  for (const [address, view] of views) {
    const page = await stage.chromium.workspace(address);
    await page.getByRole('heading', { name: 'The night depots' }).waitFor();
    // The names in the rail come a moment later; on narrow pages they are not shown.
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('region', { name: 'What a season wants of this one-on-one' }).waitFor();
  await take(panel, seasonViews.panel);
  await panel.close();
  await quiet.close();
}
