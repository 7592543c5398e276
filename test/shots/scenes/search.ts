/** Search and the last changes, on two years of sample records. */

import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const wide = [
  { width: 1280, height: 800 },
  { width: 720, height: 900 },
  { width: 360, height: 1200 },
];
const schemes = ['light', 'dark', 'rtl'] as const;

export const searchViews = {
  search: { name: 'workspace-search', sizes: wide, schemes: [...schemes, 'forced'] },
  nothing: { name: 'workspace-search-nothing', sizes: wide, schemes: ['light'] },
  changes: { name: 'workspace-changes', sizes: wide, schemes },
} as const satisfies Record<string, View>;

const promises = ['Send Ruth the board pages', 'Draft the December review agenda', 'Ask Jun for the crew numbers'];

/** Takes them with `take`. The sample records are in the database; three promises to Dana are added. */
export async function takeSearch(stage: SetStage, take: Take): Promise<void> {
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  for (const promise of promises) {
    await panel.getByRole('textbox', { name: 'Write it down.' }).fill(`> ${promise} by 3 Dec`);
    await panel.keyboard.press('Enter');
    await panel.getByRole('status').filter({ hasText: promise }).waitFor();
  }
  await panel.close();
  const search = await stage.chromium.workspace('search?q=board');
  await search.getByRole('status').filter({ hasText: / in / }).waitFor();
  await take(search, searchViews.search);
  await search.getByRole('searchbox').fill('zeppelin');
  await search.getByText('Nothing with these words.').waitFor();
  await take(search, searchViews.nothing);
  await search.close();
  const changes = await stage.chromium.workspace('changes');
  await changes
    .getByText(promises[0] ?? '', { exact: false })
    .first()
    .waitFor();
  await take(changes, searchViews.changes);
  await changes.close();
}
