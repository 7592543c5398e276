/** Search in the workspace: a thread of its own finds what was written, now and while somebody goes on writing. */
import { expect, it } from 'vitest';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putRows, putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();

it('by keyboard alone, in any script, and live', async () => {
  const { chromium } = stage;
  const quiet = await quietTab(chromium);
  await putSample(quiet, sampleRows({ now: Date.now(), zone: timeZone }));
  const [sample] = (await rowsOf(quiet, 'notes')).filter(({ id }) => typeof id === 'string');
  const japanese = {
    ...sample,
    id: '0a5e0000-0000-4000-8000-000000009001',
    text: '来週の評価面談を準備する',
    personId: sampleIds.ruth,
  };
  await putRows(quiet, 'notes', [japanese]);

  const page = await chromium.workspace('search');
  await page
    .getByRole('status')
    .filter({ hasText: /lines to search/ })
    .waitFor();
  // The field has the focus from the start.
  await page.keyboard.insertText('board');
  await page
    .getByRole('status')
    .filter({ hasText: /^8 in / })
    .waitFor();
  await page.getByRole('heading', { name: 'Commitments' }).waitFor();
  expect(await page.locator('.hit-link mark').allTextContents()).toContain('board');

  await page.getByRole('button', { name: /^Ruth/ }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^3 in / })
    .waitFor();
  expect(page.url()).toContain(`who=${sampleIds.ruth}`);
  await page.reload();
  await page
    .getByRole('status')
    .filter({ hasText: /^3 in / })
    .waitFor();

  await page.getByRole('searchbox').fill('評価');
  await page.locator('.hit-link mark', { hasText: '評価' }).waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'All' }).waitFor({ state: 'detached' });

  // Somebody else's window writes; the same search finds it.
  await page.goto(page.url().replace(/#.*/, '#/search?q=zeppelin'));
  await page.reload();
  await page.getByText('Nothing with these words.').waitFor();
  await quiet.evaluate(
    async ([id, text]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('onward');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction('notes', 'readwrite');
      const notes = tx.objectStore('notes');
      const asking = notes.get(id);
      asking.onsuccess = () => notes.put({ ...asking.result, text });
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      db.close();
      new BroadcastChannel('onward-changes').postMessage({ notes: [id] });
    },
    [japanese.id, 'A zeppelin over <b>Narvik</b>'] as const,
  );
  await page.locator('.hit-link', { hasText: 'A zeppelin over <b>Narvik</b>' }).waitFor();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until('the place where it was said', async () => page.url().includes(`#/people/${sampleIds.ruth}`));
  await page.goBack();
  await page.getByRole('searchbox').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('zeppelin');
  await page.close();
});
