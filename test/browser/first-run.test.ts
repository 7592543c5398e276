/** The first page and the sample in a real browser: what a new user sees, and that the sample touches nothing of theirs. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { instantAt } from '../../src/core/day.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
import { axeFaults } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { speak } from './speak.ts';
import { openStage, timeZone } from './stage.ts';

const stage = sharedStage();
const wipe = 'Wipe the sample and go to mine';

/** Every row of the user's own database, as text. */
const everything = (quiet: Page) =>
  quiet.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('onward');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const all = names.map(
            (name) =>
              new Promise((read) => {
                const reading = transaction.objectStore(name).getAll();
                reading.onsuccess = () => read([name, reading.result]);
              }),
          );
          const rows = await Promise.all(all);
          database.close();
          resolve(JSON.stringify(rows));
        };
      }),
  );
const databases = (quiet: Page) =>
  quiet.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

it('from nothing to the brief: open the calendar, and what was found stands on the page by itself', async () => {
  const { chromium } = stage;
  const page = await chromium.workspace('welcome');
  await page.getByRole('heading', { name: 'Your one-on-ones are in your calendar.' }).waitFor();
  const opening = chromium.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open your calendar' }).click();
  const calendar = await opening;
  await page.getByRole('heading', { name: 'Your next one-on-one is already here.' }).waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Dana' }).first();
  expect(await axeFaults(page)).toEqual([]);
  await row.getByRole('button', { name: /^Yes/ }).click();
  await row.getByRole('button', { name: 'My manager', exact: true }).click();
  await row.getByRole('link', { name: /^Read the brief/ }).click();
  await page.getByRole('heading', { name: /^Dana/ }).first().waitFor();
  await calendar.close();
  await page.close();
});

it('the sample speaks the language of one’s own pages, and leaves it as it is', async () => {
  const { chromium } = stage;
  await speak(chromium, 'de');
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/src/workspace/index.html?sample#/people`);
  await page.getByRole('link', { name: 'Personen' }).waitFor();
  expect(
    await page.evaluate(() => [document.documentElement.lang.slice(0, 2), localStorage.getItem('language')]),
  ).toEqual(['de', 'de']);
  const leaving = page.waitForURL((address) => !address.search.includes('sample'));
  await page.getByRole('button', { name: 'Beispiel löschen und zu meinen Daten' }).click();
  await leaving;
  await page.close();
  await speak(chromium, 'en');
});

it('the sample is looked at, written in, begun anew and wiped, and nothing of one’s own has changed', async () => {
  const { chromium } = stage;
  const quiet = await quietTab(chromium);
  const { commitments } = sampleRows({
    now: instantAt(stage.times.today, stage.times.nowMinute, timeZone),
    zone: timeZone,
  });
  await putSample(quiet, { commitments: commitments?.slice(0, 1) } as never);
  await chromium.stopWorker();
  await until('the badge to count what is due', async () => (await chromium.badge()).text === '1');
  const before = await everything(quiet);
  const badge = await chromium.badge();

  const page = await chromium.workspace('welcome');
  const rail = page.getByRole('navigation', { name: 'Workspace' });
  await page.getByRole('link', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { name: /^Dana, in \d+ minutes$/ }).waitFor();
  await page.getByText('Sample. Nothing here is yours.').waitFor();
  expect(await axeFaults(page)).toEqual([]);

  await rail.getByRole('link', { name: /^Commitments/ }).click();
  await page.getByRole('button', { name: 'Send the depot cost sheet' }).press('d');
  await page.getByText('Delivered: Send the depot cost sheet').waitFor();
  await rail.getByRole('link', { name: /^Search/ }).click();
  await page.getByRole('searchbox').fill('trade fair');
  await page
    .getByRole('link', { name: /analysts for the week of the trade fair/ })
    .first()
    .waitFor();
  await rail.getByRole('link', { name: /^People/ }).click();
  const opening = chromium.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Finish preparing' }).click();
  const panel = await opening;
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await panel.getByRole('button', { name: wipe }).waitFor();

  // On another day its today is no longer ours.
  await chromium.shiftClock(24 * 60 * 60_000);
  await page.reload();
  await page.getByText(/^It is from /).waitFor();
  await page.getByRole('button', { name: 'Begin it anew' }).click();
  await page.getByText(/^It is from /).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: /^Dana, in \d+ minutes$/ }).waitFor();
  expect(await databases(quiet)).toContain('onward-sample');
  await chromium.shiftClock(0);

  await page.getByRole('button', { name: wipe }).click();
  await page.waitForURL((url) => url.search === '' && url.hash === '#/people');
  await panel.waitForURL((url) => url.search === '');
  await page.getByRole('heading', { name: /^Dana/ }).first().waitFor();
  expect(await databases(quiet)).not.toContain('onward-sample');
  expect(await everything(quiet)).toBe(before);
  expect(await chromium.badge()).toEqual(badge);
  expect(await page.getByText('Sample. Nothing here is yours.').count()).toBe(0);
});

it('the first page opens by itself after installing, and not after an update', async () => {
  const { chromium } = await openStage({ build: 'chrome' });
  const welcomes = () => chromium.context.pages().filter((page) => page.url().endsWith('#/welcome'));
  await until('the first page to open', async () => welcomes().length === 1);
  await welcomes()[0]?.close();
  await chromium.update();
  await until('the new worker to have counted', async () => (await chromium.badge()).title.length > 0);
  expect(welcomes()).toEqual([]);
});
