/** What a person sees when the browser cannot keep or open the data. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { captureLine, seeWeek } from './views.ts';

const stage = sharedStage();

/** From now on every write of this page fails as on a full disk, until the function that `mend` calls. */
async function fillDisk(view: Page): Promise<() => Promise<void>> {
  await view.evaluate(() => {
    const before = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    window.addEventListener('mend', () => {
      IDBObjectStore.prototype.put = before;
    });
  });
  return () => view.evaluate(() => void window.dispatchEvent(new Event('mend')));
}

it.each(['popup', 'panel'])('a line that cannot be kept stays in the %s and is kept once that works', async (where) => {
  const { chromium } = stage;
  await seeWeek(chromium);
  const view = where === 'popup' ? await chromium.popupInTab() : await chromium.panelInTab();
  const words = `who holds the depot budget, asks the ${where}`;
  await captureLine(view).focus();
  const mend = await fillDisk(view);
  await view.keyboard.insertText(`? ${words}`);
  await view.keyboard.press('Enter');
  const alert = view.getByRole('alert');
  await alert.getByText('This could not be saved.').waitFor();
  await view.getByText('The browser’s storage is full.', { exact: false }).waitFor();
  expect(await captureLine(view).inputValue()).toBe(`? ${words}`);

  await alert.getByRole('button', { name: 'Try again' }).click();
  await view.getByText('Tried 2 times.', { exact: false }).waitFor();
  expect(await captureLine(view).inputValue()).toBe(`? ${words}`);
  const quiet = await quietTab(chromium);
  const asked = async () => (await rowsOf(quiet, 'questions')).filter((row) => row['text'] === words).length;
  expect(await asked()).toBe(0);

  await mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await view.getByRole('status').filter({ hasText: words }).waitFor();
  expect(await captureLine(view).inputValue()).toBe('');
  expect(await view.getByText('This could not be saved.').count()).toBe(0);
  expect(await asked()).toBe(1);
  await view.close();
});

it('notes that cannot be kept stay in their field and say so', async () => {
  const { chromium } = stage;
  const panel = await chromium.panelInTab();
  await panel.getByRole('tab', { name: 'Meet' }).click();
  const notes = panel.locator('textarea').first();
  await notes.focus();
  const mend = await fillDisk(panel);
  await panel.keyboard.insertText('She sees the depot first');
  await panel.getByText('Not saved yet.').waitFor();
  expect(await notes.inputValue()).toBe('She sees the depot first');
  await mend();
  await panel.getByRole('button', { name: 'Try again' }).click();
  const quiet = await quietTab(chromium);
  await until('the notes to be kept', async () =>
    (await rowsOf(quiet, 'topics')).some((row) => row['notes'] === 'She sees the depot first'),
  );
  expect(await panel.getByText('Not saved yet.').count()).toBe(0);
  await panel.close();
});

it('data of a newer version is left alone, and popup and panel say so in plain words', async () => {
  const { chromium } = stage;
  const quiet = await quietTab(chromium);
  await quiet.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('onward', 999);
        opening.onupgradeneeded = () => opening.result.createObjectStore('ofTomorrow').put('a line', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const before = await rowsOf(quiet, 'questions');
  expect(before.length).toBeGreaterThan(0);
  for (const view of [await chromium.popupInTab(), await chromium.panelInTab()]) {
    await view.getByText('Your notes could not be opened.').waitFor();
    await view.getByText('This data was written by a newer Onward.', { exact: false }).waitFor();
  }
  // Nor does the worker, or the page that it reads, touch it.
  await chromium.stopWorker();
  await chromium.calendar('/calendar/u/0/r/day');
  await chromium.badge();
  expect(
    await quiet.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'onward')?.version),
  ).toBe(999);
  expect(await rowsOf(quiet, 'questions')).toEqual(before);
  expect(await rowsOf(quiet, 'ofTomorrow')).toEqual(['a line']);
});
