/** The neutral agenda on its keys, and the wrap-up by keyboard to a closed meeting. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';
import { writeDown } from './views.ts';

const stage = sharedStage();
const minute = 60_000;
const heading = (panel: Page, name: string) => panel.getByRole('heading', { name, level: 1 });

/** A talk with Dana that began 27 minutes ago. */
async function panelInTalk(): Promise<Page> {
  const quiet = await quietTab(stage.chromium);
  if ((await rowsOf(quiet, 'meetings')).length === 0) {
    await putSample(quiet, sampleRows({ now: Date.now() - 52 * minute, zone: timeZone }) as never);
  }
  const panel = await stage.chromium.panelInTab();
  await heading(panel, 'Dana Okafor').waitFor();
  return panel;
}

/** Every word and attribute of the page, and its title; not the head, which names files of the build. */
const everything = (panel: Page) => panel.evaluate(() => document.body.outerHTML + document.title);
// What stands in the panel's full view of the sample, private or of the product.
const hidden = /Night depots|Tomás|ready me to lead|December peak|Okafor|Private|Onward|late\b/;

it('one key leaves the agenda alone, at once, and it stays over a reload until the same key', async () => {
  const panel = await panelInTalk();
  await panel.getByRole('tab', { name: 'Wrap-up' }).click();
  await panel.getByText('Night depots', { exact: false }).first().waitFor();
  // In the very task of the key, with the database held by a writer that does not let go.
  const swapped = await panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('onward');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writer = db.transaction('meta', 'readwrite');
    let holding = true;
    const hold = () => {
      if (holding) writer.objectStore('meta').count().onsuccess = hold;
    };
    hold();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const words = document.querySelector('h1')?.textContent;
    holding = false;
    db.close();
    return words;
  });
  expect(swapped).toBe('Agenda');
  expect(await everything(panel)).not.toMatch(hidden);
  expect(await panel.title()).toBe('Agenda');

  await panel.getByLabel('Notes').fill('Two crews held back.');
  const quiet = await quietTab(stage.chromium);
  await until('the notes for both to be kept', async () =>
    (await rowsOf(quiet, 'notes')).some((row) => row['text'] === 'Two crews held back.' && row['lane'] === 'shared'),
  );
  await until('the agenda to be kept', async () => (await rowsOf(quiet, 'meta')).some((row) => row['on'] === true));
  const seen: string[] = [];
  await panel.exposeFunction('tell', (text: string) => void seen.push(text));
  await panel.addInitScript(() => {
    // From the first frame on, whatever is drawn is looked at.
    const look = () => (window as unknown as { tell(text: string): void }).tell(document.body?.innerHTML ?? '');
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await panel.reload();
  await panel.getByText('One risk in the winter plan', { exact: false }).waitFor();
  expect(seen.join('\n')).toContain('winter plan');
  expect(seen.join('\n')).not.toMatch(hidden);

  await panel.keyboard.press('.');
  await heading(panel, 'Dana Okafor').waitFor();
  expect(await panel.title()).toBe('Onward');
  await panel.close();
});

it('the browser’s command swaps the panel of its window, and waits for the next where none is open', async () => {
  const { chromium } = stage;
  const panel = await panelInTalk();
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  const worker = await chromium.worker();
  const command = (id: number) =>
    worker.evaluate((at) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...args: unknown[]): void } };
      onCommand.dispatch('neutral-agenda', { windowId: at });
    }, id);
  await command(windowId);
  await heading(panel, 'Agenda').waitFor();
  await command(windowId);
  await heading(panel, 'Dana Okafor').waitFor();
  // The window in front has no panel, this one is on the same screen.
  await command(windowId + 1_000);
  await heading(panel, 'Agenda').waitFor();
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('menuitem', { name: 'Full view' }).click();
  await heading(panel, 'Dana Okafor').waitFor();
  const quiet = await quietTab(chromium);
  await until('the full view to be kept', async () => !(await rowsOf(quiet, 'meta')).some((row) => row['on'] === true));
  await panel.close();
  await command(windowId);
  await until('the worker to keep it', async () => (await rowsOf(quiet, 'meta')).some((row) => row['on'] === true));
  const later = await chromium.panelInTab();
  await heading(later, 'Agenda').waitFor();
  await later.keyboard.press('.');
  await heading(later, 'Dana Okafor').waitFor();
  await later.close();
});

it('the wrap-up goes by keyboard to a closed meeting that lacks nothing', async () => {
  const panel = await panelInTalk();
  const press = async (name: string | RegExp) => {
    await panel.getByRole('button', { name }).first().focus();
    await panel.keyboard.press('Enter');
  };
  await panel.getByRole('tab', { name: 'Wrap-up' }).click();
  await writeDown(panel, '< share the board calendar', 'share the board calendar');
  await press('Close this meeting');
  await panel.getByText('One commitment has no date.', { exact: false }).waitFor();
  // Enter on what has the focus would close it anyway; the other leads to what lacks.
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await until('the focus on the missing date', () =>
    panel.evaluate(() => document.activeElement?.closest('.missing') !== null),
  );
  await panel.keyboard.press('Enter');
  await press(/^Carry all/);
  await panel.getByText('carried over', { exact: true }).first().waitFor();
  await panel.getByRole('button', { name: /^Carry/ }).waitFor({ state: 'detached' });
  await press('Close this meeting');
  await panel.getByText(/^Closed\. 3 topics go along to/).waitFor();
  const quiet = await quietTab(stage.chromium);
  const closed = (await rowsOf(quiet, 'meetings')).find((row) => row['id'] === sampleIds.today);
  expect(closed?.['closedAt']).toEqual(expect.any(Number));
  const left = (await rowsOf(quiet, 'topics')).filter(
    (row) => row['meetingId'] === sampleIds.today && row['kind'] === 'own' && row['state'] === 'open',
  );
  expect(left).toEqual([]);
  const promised = (await rowsOf(quiet, 'commitments')).find((row) => row['text'] === 'share the board calendar');
  expect(promised?.['due']).toMatch(/^\d{4}-\d\d-\d\d$/);
});
