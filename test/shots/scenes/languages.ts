/** Every view in one language, found by its address alone: for whoever reads a translation where it stands. */
import type { Page } from 'playwright-core';
import { settled, throughPanel, throughWorkspace, workspaceViews } from '../../browser/every-view.ts';
import { putSample, quietTab } from '../../browser/records.ts';
import { speak } from '../../browser/speak.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';

const wide = [
  { width: 1280, height: 900 },
  { width: 360, height: 1200 },
];
const panel = [
  { width: 360, height: 900 },
  { width: 280, height: 900 },
];

/** What can be asked for alone, by the names of `--only`: which addresses of the workspace, and whether popup and panel. */
export const languageParts: Readonly<Record<string, { readonly narrow: boolean; readonly pages: RegExp }>> = {
  all: { narrow: true, pages: /./ },
  panel: { narrow: true, pages: /^$/ },
  workspace: { narrow: false, pages: /./ },
  career: { narrow: false, pages: /^(plan|insights|packet|welcome|data|people\/employers|people\/[^/]+\/matters)/ },
};

/** `people/<id>?meeting=<id>` as the name of a file: `people.1.101`. */
const plain = (address: string) =>
  address
    .replace(/[0-9a-f]{8}-[0-9a-f-]{22}0*([0-9a-f]+)/g, '$1')
    .replace(/\?\w+=/, '.')
    .replaceAll('/', '.');

/** Takes them with `take`, each named by language and address. `at` are the stage's own moment and zone; `part` is one of `languageParts`. */
export async function takeLanguage(
  stage: SetStage,
  at: { readonly now: number; readonly zone: string },
  take: Take,
  language: string,
  part: string,
): Promise<void> {
  const { chromium } = stage;
  const { narrow = true, pages = /./ } = languageParts[part] ?? {};
  const view = (name: string, sizes: typeof wide) =>
    ({ name: `${language}-${plain(name)}`, sizes, schemes: ['light'] }) as const;
  const popup = async (name: string) => {
    const page: Page = await chromium.popupInTab();
    await settled(page);
    await take(page, view(name, [{ width: 380, height: 600 }]));
    await page.close();
  };
  await speak(chromium, language);
  if (narrow) await popup('popup-empty');
  const quiet = await quietTab(chromium);
  for (const make of [sampleRows, careerRows]) await putSample(quiet, make(at) as Parameters<typeof putSample>[1]);
  if (narrow) {
    await popup('popup');
    await throughPanel(chromium, (page, goal) => take(page, view(`panel-${goal}`, panel)));
  }
  const chosen = workspaceViews.filter((address) => pages.test(address));
  if (chosen.length === 0) return;
  await throughWorkspace(chromium, (page, address) => take(page, view(`workspace-${address}`, wide)), chosen);
}
