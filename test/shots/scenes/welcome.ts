/** The first page, before and after a look at the calendar, and the sample that it leads to. */
import { clickChip, seeWeek } from '../../browser/views.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 720, height: 800 },
  { width: 360, height: 900 },
];
const schemes = ['light', 'dark', 'rtl', 'forced'] as const;

export const welcomeViews = {
  empty: { name: 'workspace-firstrun-empty', sizes, schemes: ['light', 'dark'] },
  firstrun: { name: 'workspace-firstrun', sizes, schemes },
  who: { name: 'workspace-firstrun-who', sizes, schemes: ['light', 'rtl'] },
  sample: { name: 'workspace-sample', sizes, schemes },
} as const satisfies Record<string, View>;

/** Takes them with `take`. The stage's database must be empty; afterwards it holds what its calendar shows. */
export async function takeWelcome({ chromium }: SetStage, take: Take): Promise<void> {
  const page = await chromium.workspace('welcome');
  await page.getByRole('button', { name: 'Open your calendar' }).waitFor();
  await take(page, welcomeViews.empty);
  const calendar = await seeWeek(chromium);
  await page.bringToFront();
  await page.getByRole('button', { name: /^Yes/ }).first().click();
  await take(page, welcomeViews.who);
  await calendar.bringToFront();
  await clickChip(calendar, 'Dana / Mira');
  await page.getByText('Sure', { exact: true }).first().waitFor();
  await page.bringToFront();
  await take(page, welcomeViews.firstrun);
  await page.getByRole('link', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { name: /^Dana, in/ }).waitFor();
  await page.locator('.rail-people').waitFor({ state: 'attached' });
  await take(page, welcomeViews.sample);
  await page.getByRole('button', { name: /^Wipe the sample/ }).click();
  await page.waitForURL((url) => url.search === '');
  await page.close();
}
