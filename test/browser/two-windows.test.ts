/** Popup and two panels on one meeting: what is written in one shows in the others, and nothing is lost. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Random, randomFrom, seedOf } from '../replica/random.ts';
import { until } from './harness/wait.ts';
import { quietTab, rowsOf, type StoredRow } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, captureLine, seeWeek, writeDown } from './views.ts';

const edits = Number(process.env['ONWARD_SOAK'] ?? 45);

const stage = sharedStage();
const tab = (panel: Page, name: string) => panel.getByRole('tab', { name }).click();

/** What a view shows, without the bar that tells of this window's own last action. */
const shownIn = (view: Page) => view.locator('main').innerText();

it('a line written down in one window shows in the others', async () => {
  const { chromium } = stage;
  await seeWeek(chromium);
  const popup = await chromium.popupInTab();
  await answerManager(popup);
  const [first, second] = [await chromium.panelInTab(), await chromium.panelInTab()];
  await writeDown(popup, '? who decides on the depot', 'who decides on the depot');
  for (const panel of [first, second])
    await panel.locator('main').getByText('who decides on the depot').first().waitFor();
  await writeDown(second, '> send the rota', 'send the rota');
  await popup.locator('main').getByText('send the rota').first().waitFor();
  await tab(first, 'Wrap-up');
  await first.locator('main').getByText('send the rota').first().waitFor();
});

interface Written {
  readonly lines: string[];
  readonly notes: string[];
  readonly delivered: string[];
}

const marks = ['? ', '> ', '< ', '- ', '" ', '+ ', ''] as const;

/**
 * Presses the first "Delivered" and gives the words it stands for, or null when there is none. Both in one step of the
 * page: what another window writes meanwhile moves the rows, and the next "first" would be another promise.
 */
const deliverFirst = (view: Page): Promise<string | null> =>
  view.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Delivered: '));
    button?.click();
    return button ? button.textContent.slice('Delivered: '.length) : null;
  });

/** One window's share of the edits. Every text is told apart by its window and number. */
async function editAtRandom(view: Page, name: string, count: number, random: Random, written: Written): Promise<void> {
  const notes = view.locator('textarea').first();
  for (let n = 1; n <= count; n += 1) {
    const what = random.between(1, 10);
    if (what <= 3 && name !== 'popup') {
      const words = ` [${name} ${n}]`;
      await notes.focus();
      await view.keyboard.press('Control+End');
      await view.keyboard.insertText(words);
      written.notes.push(words.trim());
      // Sometimes left alone to be saved by itself, sometimes left at once.
      if (random.next() < 0.5) await notes.blur();
    } else if (what === 4 && name === 'popup') {
      const label = await deliverFirst(view);
      if (label === null) continue;
      await view.getByRole('status').filter({ hasText: 'Delivered:' }).filter({ hasText: label }).waitFor();
      await view.locator('button', { hasText: `Delivered: ${label}` }).waitFor({ state: 'detached' });
      written.delivered.push(label);
    } else {
      const words = `${name} writes line ${n}`;
      await writeDown(view, `${random.pick(marks)}${words}`, words);
      written.lines.push(words);
    }
  }
}

const textOf = (row: StoredRow) => String(row['text'] ?? row['title'] ?? '');

it(
  `${edits} edits from three windows at once lose nothing, and all show the same`,
  async () => {
    const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000);
    console.log(`two windows: seed ${seed}`);
    const { chromium } = stage;
    const popup = await chromium.popupInTab();
    const panels = [await chromium.panelInTab(), await chromium.panelInTab()];
    for (const panel of panels) {
      await tab(panel, 'Meet');
      await panel.locator('textarea').first().waitFor();
    }
    await captureLine(popup).waitFor();
    const written: Written = { lines: [], notes: [], delivered: [] };
    const share = Math.ceil(edits / 3);
    await Promise.all(
      [popup, ...panels].map((view, index) => {
        const name = ['popup', 'left', 'right'][index] ?? '';
        return editAtRandom(view, name, share, randomFrom(seedOf(seed, name)), written);
      }),
    );
    for (const panel of panels) await panel.locator('textarea').first().blur();

    const quiet = await quietTab(chromium);
    const lines = async () =>
      (
        await Promise.all(
          ['questions', 'commitments', 'topics', 'notes', 'evidence'].map((store) => rowsOf(quiet, store)),
        )
      )
        .flat()
        .filter((row) => row['deletedAt'] === null)
        .map(textOf);
    expect((await lines()).filter((text) => text.includes(' writes line ')).sort()).toEqual(written.lines.toSorted());

    await until('every note in the notes or in a version that is in sight', async () => {
      const kept = [
        ...(await rowsOf(quiet, 'topics')).map((row) => row['notes']),
        ...(await rowsOf(quiet, 'versions')).map(textOf),
      ];
      const lost = written.notes.filter((words) => !kept.some((text) => String(text).includes(words)));
      if (lost.length > 0) {
        // Where they are instead tells whether they were typed past the notes or never saved.
        const fields = await Promise.all(
          panels.map((panel) =>
            panel.evaluate(() =>
              [...document.querySelectorAll('textarea, input')].map((one) => (one as HTMLInputElement).value),
            ),
          ),
        );
        const drafts = (await rowsOf(quiet, 'drafts')).map((row) => `${String(row['key'])}: ${textOf(row)}`);
        throw new Error(
          `lost: ${lost.join(' ')}; in the fields: ${JSON.stringify(fields)}; drafts: ${drafts.join(' | ')}`,
        );
      }
      return true;
    });
    const delivered = (await rowsOf(quiet, 'commitments')).filter((row) => row['state'] === 'delivered').map(textOf);
    expect(delivered.sort()).toEqual(written.delivered.toSorted());

    // The windows show the same, and what a window shows that is opened now.
    const [left, right] = panels as [Page, Page];
    const fresh = await chromium.panelInTab();
    for (const name of ['Prepare', 'Meet', 'Wrap-up']) {
      for (const panel of [left, right, fresh]) await tab(panel, name);
      await until(`the same ${name} in all panels`, async () => {
        const [a, b, c] = await Promise.all([left, right, fresh].map(shownIn));
        return a === c && b === c && (c?.length ?? 0) > 100;
      });
    }
    const newPopup = await chromium.popupInTab();
    // The timing hint below takes what room was left when it came, which depends on when the brief had grown.
    const briefIn = async (view: Page) => (await shownIn(view)).split('Also this week')[0] ?? '';
    await until('the same in both popups', async () => {
      const [old, now] = await Promise.all([briefIn(popup), briefIn(newPopup)]);
      return old === now && now.length > 100;
    });
  },
  60_000 + edits * 1_000,
);
