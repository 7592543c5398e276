/** Pictures of the brief, the checklists and their templates, on two years of sample records. */
import type { Page } from 'playwright-core';
import { putRows, quietTab, rowsOf } from '../../browser/records.ts';
import { sampleIds } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { PictureSize } from '../take-picture.ts';
import type { View } from '../views.ts';

const popup: readonly PictureSize[] = [{ width: 380, height: 600 }];
const panel: readonly PictureSize[] = [360, 280, 480].map((width) => ({ width, height: 940 }));
const page: readonly PictureSize[] = [1280, 720, 360].map((width) => ({ width, height: width === 360 ? 1500 : 900 }));

export const briefViews = {
  sample: { name: 'brief-sample', sizes: popup, schemes: ['light', 'dark'] },
  checklist: { name: 'popup-checklist', sizes: popup, schemes: ['light', 'dark', 'rtl'] },
  prepare: { name: 'panel-checklist', sizes: panel, schemes: ['light', 'dark'] },
  changing: { name: 'panel-checklist-changing', sizes: panel, schemes: ['light', 'rtl'] },
  sheet: { name: 'workspace-brief', sizes: page, schemes: ['light', 'dark', 'rtl'] },
  wrapUp: { name: 'popup-wrapup-due', sizes: popup, schemes: ['light', 'dark'] },
  letter: { name: 'popup-letter-due', sizes: popup, schemes: ['light', 'dark'] },
  cancelled: { name: 'popup-cancelled', sizes: popup, schemes: ['light', 'dark'] },
  templates: { name: 'workspace-checklists', sizes: page, schemes: ['light'] },
} as const satisfies Record<string, View>;

async function changeList(panelPage: Page): Promise<void> {
  await panelPage.getByRole('button', { name: 'Change this list' }).click();
  await panelPage.getByRole('textbox', { name: 'Add an item of your own' }).waitFor();
}

const minute = 60_000;

/** The popup after today's one-on-one: to be wrapped up, then its letter due, then as if it had been cancelled. */
async function takeAfterwards(stage: SetStage, take: Take): Promise<void> {
  const quiet = await quietTab(stage.chromium);
  const kept = (await rowsOf(quiet, 'meetings')).find(({ id }) => id === sampleIds.today);
  const show = async (view: View, button: string) => {
    const after = await stage.chromium.popupInTab();
    await after.getByRole('button', { name: button }).waitFor();
    await take(after, view);
    await after.close();
  };
  await stage.shiftClock(65 * minute);
  await show(briefViews.wrapUp, 'Wrap it up');
  const closedAt = Number(kept?.['start']) + 40 * minute;
  await putRows(quiet, 'meetings', [{ ...kept, closedAt }]);
  await stage.shiftClock(24 * 60 * minute);
  await show(briefViews.letter, 'Write to Dana');
  await stage.shiftClock(-60 * minute);
  await putRows(quiet, 'meetings', [{ ...kept, cancelled: true, ix: {} }]);
  const side = { day: '2026-11-25', start: kept?.['start'] ?? null, title: null, names: [] };
  const news = { id: 'a', kind: 'cancelled', occurrence: '', at: 1, was: side, is: side, state: 'told', address: null };
  const rest = { meetingId: sampleIds.today, seriesId: kept?.['seriesId'], effects: { topics: 3, day: null } };
  await putRows(quiet, 'news', [{ ...news, ...rest, undoKey: null }]);
  await show(briefViews.cancelled, 'Write it instead');
}

/** Takes them with `take`. The sample records are in the database; today's one-on-one is cancelled at the end. */
export async function takeBrief(stage: SetStage, take: Take): Promise<void> {
  const { chromium } = stage;
  const brief = await chromium.popupInTab();
  await brief.getByRole('heading', { level: 1, name: 'Dana' }).waitFor();
  await take(brief, briefViews.sample);
  await brief.getByRole('button', { name: /^Ready/ }).click();
  await brief.getByRole('checkbox').first().waitFor();
  await take(brief, briefViews.checklist);
  await brief.close();

  const side = await chromium.panelInTab();
  await side.getByText('Before you walk in').waitFor();
  await take(side, briefViews.prepare);
  await changeList(side);
  await take(side, briefViews.changing);
  await side.close();

  const sheet = await chromium.workspace(`brief/${sampleIds.today}`);
  await sheet.getByRole('button', { name: 'Print' }).waitFor();
  await take(sheet, briefViews.sheet);
  await sheet.close();

  const settings = await chromium.workspace('settings/checklists');
  await settings.getByRole('heading', { name: 'Lists' }).waitFor();
  await take(settings, briefViews.templates);
  await settings.close();
  await takeAfterwards(stage, take);
}
