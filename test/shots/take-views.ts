/** Leads the extension through two weeks with Dana and takes every picture on the way. */
import type { Page } from 'playwright-core';
import { until } from '../browser/harness/wait.ts';
import { buttonPlace } from '../browser/page-button.ts';
import {
  chooseTab,
  close,
  fillSettings,
  firstMeeting,
  keepTypedLine,
  prepare,
  secondMeeting,
  talk,
} from './sample-words.ts';
import { takeDoor, takeLate } from './scenes/meet.ts';
import type { SetStage } from './set-stage.ts';
import { takeSharpPicture } from './take-picture.ts';
import { fileOf, type Scheme, type View, views } from './views.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

async function dress(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  if (scheme === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
}

/** Takes one view in each of its schemes and sizes. */
export async function takeView(page: Page, view: View, folder: string): Promise<void> {
  for (const scheme of view.schemes) {
    await dress(page, scheme);
    for (const size of view.sizes) await takeSharpPicture(page, `${folder}/${fileOf(view, size, scheme)}`, size);
  }
  await dress(page, 'light');
}

async function pageWithButton(stage: SetStage, folder: string): Promise<Page> {
  const page = await stage.chromium.calendar('/calendar/u/0/r/week');
  await page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first().click();
  await page.locator('#xDetDlg [data-email]').first().waitFor();
  await until('the Prepare button', () => buttonPlace(page));
  await takeView(page, views.page, folder);
  return page;
}

async function answered(stage: SetStage, folder: string): Promise<void> {
  const popup = await stage.chromium.popupInTab();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await takeView(popup, views.popupAsk, folder);
  await popup.getByRole('button', { name: 'Yes, my manager' }).click();
  await popup.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await popup.close();
}

/** Everything in one store, read by the worker. */
async function kept<T>(stage: SetStage, store: string): Promise<T[]> {
  const worker = await stage.chromium.worker();
  return (await worker.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('onward');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await new Promise<unknown[]>((resolve, reject) => {
      const reading = db.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    db.close();
    return all;
  }, store)) as T[];
}

const newsKinds = async (stage: SetStage) => (await kept<{ kind: string }>(stage, 'news')).map(({ kind }) => kind);

/** Whether a meeting of that day, `YYYY-MM-DD`, is kept. Looked up by the worker, since the reader rests in a tab behind. */
async function isKnown(stage: SetStage, date: string): Promise<boolean> {
  const all = await kept<{ day: string; title: string }>(stage, 'meetings');
  return all.some(({ day, title }) => day === date && title === 'Dana / Mira');
}

/** The weeks before come into view, so that their one-on-ones are known. */
async function lookBack(stage: SetStage, page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  for (const date of ['2026-11-18', '2026-11-12']) {
    await page.getByRole('button', { name: 'Previous', exact: true }).click();
    await until(`the one-on-one of ${date} to be known`, () => isKnown(stage, date));
  }
}

async function panelAt(stage: SetStage, ms: number): Promise<Page> {
  await stage.shiftClock(ms);
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  return panel;
}

async function during(stage: SetStage, ms: number, work: (panel: Page) => Promise<void>): Promise<void> {
  const panel = await panelAt(stage, ms);
  await work(panel);
  await panel.close();
}

async function popupView(stage: SetStage, view: View, shows: (popup: Page) => Promise<void>, folder: string) {
  const popup = await stage.chromium.popupInTab();
  await shows(popup);
  await takeView(popup, view, folder);
  await popup.close();
}

/** A new release of Google's page: chips without the mark that they had. */
async function changePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const chip of document.querySelectorAll('[data-eventchip]')) chip.removeAttribute('data-eventchip');
    // Any change in the grid makes the reader look again.
    document.querySelector('[role="main"]')?.append(document.createElement('i'));
  });
}

async function notice(stage: SetStage, folder: string): Promise<void> {
  const calendar = await stage.chromium.calendar();
  await calendar.getByRole('button', { name: 'Today', exact: true }).click();
  await changePage(calendar);
  // Only a click on the icon lets the popup see that the tab in front is the calendar.
  await (await stage.chromium.openPopup()).close();
  const popup = await stage.chromium.popupInTab();
  // It looks after the tab in front when it opens: that has to be the calendar.
  await calendar.bringToFront();
  await until('the popup to say that the page has changed', async () => {
    await popup.reload();
    return popup
      .getByText('Google has changed its page.')
      .waitFor({ timeout: 500 })
      .then(() => true);
  });
  await takeView(popup, views.popupNotice, folder);
  await popup.close();
}

/** The one-on-one is moved to the next day, and then back. */
async function changes(stage: SetStage, folder: string): Promise<void> {
  const page = await stage.chromium.calendar('/calendar/u/0/r/week');
  const move = (day: string, startMinute: number) =>
    page.evaluate(([to, at]) => window.replica?.move('Dana / Mira', { day: to, startMinute: at }), [
      day,
      startMinute,
    ] as const);
  await page.bringToFront();
  await until('the one-on-one to be told as moved', async () => {
    await move('2026-11-26', 15 * 60);
    return (await newsKinds(stage)).includes('moved');
  });
  const told = (popup: Page) => popup.getByRole('region', { name: 'Changed in your calendar' }).waitFor();
  await popupView(stage, views.popupChanges, told, folder);
  await page.close();
}

/** The settings, with a few of the user's own. What was read last is the page that has changed. */
async function settings(stage: SetStage, folder: string): Promise<void> {
  const page = await stage.chromium.workspace('settings');
  await fillSettings(page);
  await takeView(page, views.settings, folder);
  await page.close();
}

/** A database of a newer Onward, which this one must not touch. */
async function failure(stage: SetStage, folder: string): Promise<void> {
  const popup = await stage.chromium.popupInTab();
  await popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('onward', 999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await popup.reload();
  await popup.getByText('This data was written by a newer Onward.', { exact: false }).waitFor();
  await takeView(popup, views.popupFailure, folder);
  await popup.close();
}

/** Takes every view into `folder`, which must exist. Throws when something is not there that a picture is to show. */
export async function takeViews(stage: SetStage, folder: string): Promise<void> {
  const empty = (popup: Page) => popup.getByRole('heading', { name: 'No one-on-one found yet' }).waitFor();
  await popupView(stage, views.popupEmpty, empty, folder);
  const page = await pageWithButton(stage, folder);
  await answered(stage, folder);
  await lookBack(stage, page);

  await during(stage, -13 * day - 30 * minute, firstMeeting);
  await during(stage, -7 * day + 35 * minute, secondMeeting);
  await during(stage, 0, async (panel) => {
    await prepare(panel);
    await panel.reload();
    await panel.getByText('Before you walk in').waitFor();
    await takeView(panel, views.prepare, folder);
  });
  const open = (popup: Page) => popup.getByRole('heading', { name: /^Open since/ }).waitFor();
  await popupView(stage, views.popupBrief, open, folder);
  await notice(stage, folder);
  await settings(stage, folder);

  const take = (page: Page, view: View) => takeView(page, view, folder);
  await takeDoor(stage, take);
  await during(stage, 31 * minute, async (panel) => {
    await talk(panel);
    await takeView(panel, views.meet, folder);
    await keepTypedLine(panel);
  });
  await takeLate(stage, take);
  await during(stage, 53 * minute, async (panel) => {
    await chooseTab(panel, 'Wrap-up');
    await takeView(panel, views.wrapUp, folder);
    await close(panel);
    await panel.getByRole('button', { name: /^Put (it|them) in the mail/ }).click();
    await takeView(panel, views.followUp, folder);
  });
  await changes(stage, folder);
  await failure(stage, folder);
}
