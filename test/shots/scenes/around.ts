/** What stands around the pages of the workspace: the palette, the keys, what matters to somebody, employers, data. */
import { sampleIds } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const wide = [
  { width: 1280, height: 800 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const aroundViews = {
  palette: { name: 'workspace-palette', sizes: wide, schemes: [...schemes, 'forced'] },
  keys: { name: 'workspace-keys', sizes: wide, schemes },
  matters: { name: 'workspace-matters', sizes: wide, schemes },
  employers: { name: 'workspace-employers', sizes: wide, schemes },
  data: { name: 'workspace-data', sizes: wide, schemes },
} as const satisfies Record<string, View>;

/** Takes them with `take`. The sample with its career must be in the database. */
export async function takeAround(stage: SetStage, take: Take): Promise<void> {
  const pages = [
    [`people/${sampleIds.dana}/matters`, aroundViews.matters, 'What matters to Dana'],
    [`people/employers?manager=${sampleIds.dana}`, aroundViews.employers, 'Employers and former people'],
    ['data', aroundViews.data, 'Data'],
  ] as const;
  for (const [address, view, heading] of pages) {
    const page = await stage.chromium.workspace(address);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await page.locator('.rail-people').waitFor({ state: 'attached' });
    await take(page, view);
    await page.close();
  }
  const page = await stage.chromium.workspace('people');
  await page.locator('.rail-people').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('thank');
  await page.getByRole('option', { name: /Thank you, and what we agreed/ }).waitFor();
  await take(page, aroundViews.palette);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+?');
  await page.getByRole('heading', { name: 'Keys', exact: true }).waitFor();
  await take(page, aroundViews.keys);
  await page.close();
}
