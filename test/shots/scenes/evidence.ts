/** The page of evidence on the sample of a career: as it opens, a line opened, the line being written, and with nothing. */
import { putSample, quietTab } from '../../browser/records.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
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

export const evidenceViews = {
  evidence: { name: 'workspace-evidence', sizes: wide, schemes: [...schemes, 'forced'] },
  table: { name: 'workspace-evidence-table', sizes: wide, schemes: ['light'] },
  line: { name: 'workspace-evidence-line', sizes: wide, schemes },
  writing: { name: 'workspace-evidence-new', sizes: wide, schemes: ['light', 'dark'] },
  empty: { name: 'workspace-evidence-empty', sizes: wide, schemes: ['light'] },
} as const satisfies Record<string, View>;

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of people.
 */
export async function takeEvidence(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  const nothing = await stage.chromium.workspace('plan/evidence');
  await nothing.getByRole('button', { name: 'Write the first line' }).waitFor();
  await take(nothing, evidenceViews.empty);
  await nothing.close();
  await putSample(quiet, sampleRows({ now, zone }) as never);
  await putSample(quiet, careerRows({ now, zone }) as never);
  const pages = [
    ['plan/evidence', evidenceViews.evidence],
    ['plan/evidence?table=', evidenceViews.table],
    [`plan/evidence?open=${idOf(480)}&competencies=`, evidenceViews.line],
  ] as const;
  for (const [address, view] of pages) {
    const page = await stage.chromium.workspace(address);
    await page.getByRole('heading', { name: /Nine of ten results/ }).waitFor();
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  const page = await stage.chromium.workspace('plan/evidence');
  await page.getByRole('button', { name: 'One line' }).click();
  await page.keyboard.type('Crew list agreed with two depots yesterday #');
  await page.getByRole('option', { name: 'Plans that hold' }).first().waitFor();
  await take(page, evidenceViews.writing);
  await page.close();
  await quiet.close();
}
