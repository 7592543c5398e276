/** Leads the extension through two weeks with Dana and takes every picture on the way. */
import type { Page } from 'playwright-core';
import { until } from '../browser/harness/wait.ts';
import { buttonPlace } from '../browser/page-button.ts';
import type { Take } from './camera.ts';
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
import { takeAgenda } from './scenes/agenda.ts';
import { takeDoor, takeLate } from './scenes/meet.ts';
import type { SetStage } from './set-stage.ts';
import { type View, views } from './views.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

async function pageWithButton(stage: SetStage, take: Take): Promise<Page> {
  const page = await stage.chromium.calendar('/calendar/u/0/r/week');
  await page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first().click();
  await page.locator('#xDetDlg [data-email]').first().waitFor();
  await until('the Prepare button', () => buttonPlace(page));
  await take(page, views.page);
  return page;
}

async function answered(stage: SetStage, take: Take): Promise<void> {
  const popup = await stage.chromium.popupInTab();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await take(popup, views.popupAsk);
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

async function popupView(stage: SetStage, view: View, shows: (popup: Page) => Promise<void>, take: Take) {
  const popup = await stage.chromium.popupInTab();
  await shows(popup);
  await take(popup, view);
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

async function notice(stage: SetStage, take: Take): Promise<void> {
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
  await take(popup, views.popupNotice);
  await popup.close();
}

/** The one-on-one is moved to the next day, and then back. */
async function changes(stage: SetStage, take: Take): Promise<void> {
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
  await popupView(stage, views.popupChanges, told, take);
  await page.close();
}

/** The settings, with a few of the user's own. What was read last is the page that has changed. */
async function settings(stage: SetStage, take: Take): Promise<void> {
  const page = await stage.chromium.workspace('settings');
  await fillSettings(page);
  await take(page, views.settings);
  await page.close();
}

/** A database of a newer Onward, which this one must not touch. */
async function failure(stage: SetStage, take: Take): Promise<void> {
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
  await take(popup, views.popupFailure);
  await popup.close();
}

/** Takes the views of the story with `take`. Throws when something is not there that a picture is to show. */
export async function takeStory(stage: SetStage, take: Take): Promise<void> {
  const empty = (popup: Page) => popup.getByRole('heading', { name: 'No one-on-one found yet' }).waitFor();
  await popupView(stage, views.popupEmpty, empty, take);
  const page = await pageWithButton(stage, take);
  await answered(stage, take);
  await lookBack(stage, page);

  await during(stage, -13 * day - 30 * minute, firstMeeting);
  await during(stage, -7 * day + 35 * minute, secondMeeting);
  await during(stage, 0, async (panel) => {
    await prepare(panel);
    await panel.reload();
    await panel.getByText('Before you walk in').waitFor();
    await take(panel, views.prepare);
  });
  const open = (popup: Page) => popup.getByRole('heading', { name: /^Open since/ }).waitFor();
  await popupView(stage, views.popupBrief, open, take);
  await notice(stage, take);
  await settings(stage, take);

  await takeDoor(stage, take);
  await during(stage, 31 * minute, async (panel) => {
    await talk(panel);
    await take(panel, views.meet);
    await keepTypedLine(panel);
  });
  await takeLate(stage, take);
  await during(stage, 53 * minute, async (panel) => {
    await chooseTab(panel, 'Wrap-up');
    await take(panel, views.wrapUp);
    await takeAgenda(panel, take);
    await close(panel);
  });
  await changes(stage, take);
  await failure(stage, take);
}
