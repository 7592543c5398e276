/** The board, the pages of people, history, and earlier one-on-ones in the panel, on two years of sample records. */
import { putSample, quietTab } from '../../browser/records.ts';
import { sampleIds, sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const wide = [
  { width: 1280, height: 800 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const boardViews = {
  commitments: { name: 'workspace-commitments', sizes: wide, schemes: [...schemes, 'forced'] },
  commitment: { name: 'workspace-commitment', sizes: wide, schemes },
  home: { name: 'workspace-home', sizes: wide, schemes },
  person: { name: 'workspace-person', sizes: wide, schemes },
  history: { name: 'workspace-history', sizes: wide, schemes },
  earlier: { name: 'panel-person', sizes: [360, 280, 480].map((width) => ({ width, height: 860 })), schemes },
} as const satisfies Record<string, View>;

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of people.
 */
export async function takeBoard(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone }) as never);
  const pages = [
    ['commitments', boardViews.commitments, 'You owe'],
    [`commitments/${sampleIds.costSheet}`, boardViews.commitment, 'You owe'],
    ['people', boardViews.home, 'Dana, in 25 minutes'],
    [`people/${sampleIds.dana}`, boardViews.person, 'Dana Okafor'],
    ['history', boardViews.history, 'History'],
  ] as const;
  for (const [address, view, heading] of pages) {
    const page = await stage.chromium.workspace(address);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    // The names in the rail come a moment later; on narrow pages they are not shown.
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Earlier one-on-ones' }).click();
  await panel.getByText('You hold the plan together.').first().waitFor();
  await take(panel, boardViews.earlier);
  await panel.close();
  await quiet.close();
}
