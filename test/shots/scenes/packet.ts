/** The review packet and the passport, with what is written in them by hand. */
import type { Page } from 'playwright-core';
import { putSample, quietTab } from '../../browser/records.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
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

export const packetViews = {
  first: { name: 'workspace-packet-first', sizes, schemes },
  appraisal: { name: 'workspace-packet', sizes, schemes: [...schemes, 'forced'] },
  passport: { name: 'workspace-passport', sizes, schemes },
} as const satisfies Record<string, View>;

async function write(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await page.getByRole('textbox', { name }).fill(text);
}

/**
 * Takes them with `take`. The sample stands around `now` (ms since 1970 UTC) in `zone`, which are the stage's own; the
 * database must be empty of a plan.
 */
export async function takePacket(
  stage: SetStage,
  { now, zone }: { readonly now: number; readonly zone: string },
  take: Take,
): Promise<void> {
  const empty = await stage.chromium.workspace('packet');
  await empty.getByRole('article').waitFor();
  await take(empty, packetViews.first);
  await empty.close();
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now, zone }) as never);
  await putSample(quiet, careerRows({ now, zone }) as never);
  const page = await stage.chromium.workspace('packet');
  await page.getByRole('heading', { name: 'Results, with dates' }).waitFor();
  await write(page, {
    'Your name': 'Mira Valtonen',
    'The year in a sentence or two':
      'Senior analyst. Winter peak planned without a cancelled train; crew model now used by two teams.',
    'What you would like next':
      'To lead the night-depot project with two colleagues, so that the depots merge before the lease ends in June.',
  });
  await page.locator('.rail-people').waitFor({ state: 'attached' });
  await take(page, packetViews.appraisal);
  await page.getByText('New manager', { exact: true }).click();
  await page.getByRole('heading', { name: 'How we have agreed to talk' }).waitFor();
  await write(page, {
    'What helps you work well': 'A page of paper the evening before, and a word at once when a plan will not hold.',
  });
  await take(page, packetViews.passport);
  await page.close();
  await quiet.close();
}
