/** Nothing typed is lost: not when the popup closes mid-word, not when the browser is killed. `ONWARD_SOAK=50` kills longer. */
import type { Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type Kind, model } from '../../src/core/model.ts';
import { KeptSchema } from '../../src/core/record.ts';
import { randomFrom } from '../replica/random.ts';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, captureLine, seeWeek } from './views.ts';

const kills = Number(process.env['ONWARD_SOAK'] ?? 3);
/** What a crash may take, in ms before it. */
const mayBeLost = 500;

const stage = sharedStage();

async function notesField(chromium: Chromium): Promise<Locator> {
  const panel = await chromium.panelInTab();
  await panel.getByRole('tab', { name: 'Meet' }).click();
  const notes = panel.locator('textarea').first();
  await notes.waitFor();
  return notes;
}

async function lineField(chromium: Chromium): Promise<Locator> {
  const line = captureLine(await chromium.popupInTab());
  await line.waitFor();
  return line;
}

/** A field shows what it had once its draft was read; a field that had nothing shows nothing, hence the least length. */
async function settledText(field: Locator, least: number): Promise<string> {
  return until(`at least ${least} characters in the field`, async () => {
    const text = await field.inputValue();
    return text.length >= least ? { text } : null;
  }).then(({ text }) => text);
}

/** Types on until `stopped`, noting when each character was in. */
async function typeUntil(page: Page, before: string, words: string, stopped: () => boolean) {
  const sent: { text: string; at: number }[] = [];
  let text = before;
  try {
    for (const letter of words) {
      if (stopped()) break;
      text += letter;
      await page.keyboard.insertText(letter);
      sent.push({ text, at: performance.now() });
    }
  } catch (error) {
    if (!stopped()) throw error;
  }
  return { sent, last: text };
}

async function brokenRecords(chromium: Chromium): Promise<string[]> {
  const quiet = await quietTab(chromium);
  const broken: string[] = [];
  for (const kind of Object.keys(model) as Kind[]) {
    for (const row of await rowsOf(quiet, kind)) {
      const fits = v.is(KeptSchema, row) && v.is(model[kind], row);
      if (!fits) broken.push(`${kind} ${JSON.stringify(row)}`);
    }
  }
  return broken;
}

it('words half typed in the popup stand there when it is opened again', async () => {
  const { chromium } = stage;
  await seeWeek(chromium);
  const popup = await chromium.openPopup();
  await answerManager(popup);
  await captureLine(popup).focus();
  await popup.keyboard.type('? what would make the dep');
  await popup.close();

  const again = await chromium.openPopup();
  expect(await settledText(captureLine(again), 1)).toBe('? what would make the dep');
  // It goes on where it stopped, and once it is kept the line is empty, here and after the next opening.
  await captureLine(again).focus();
  await again.keyboard.press('End');
  await again.keyboard.type('ot run itself');
  await again.keyboard.press('Enter');
  await again.getByRole('status').filter({ hasText: 'what would make the depot run itself' }).waitFor();
  await until('an empty line', async () => (await captureLine(again).inputValue()) === '');
  await again.close();
  const third = await chromium.openPopup();
  await third.getByText('what would make the depot run itself').first().waitFor();
  expect(await captureLine(third).inputValue()).toBe('');
  await third.close();
});

it(
  `typing is there after ${kills} kills at random moments`,
  async () => {
    const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000);
    console.log(`typing: seed ${seed}`);
    const random = randomFrom(seed);
    let { chromium } = stage;
    let texts = { line: '', notes: '' };
    for (let kill = 1; kill <= kills; kill += 1) {
      const where = random.pick(['line', 'notes'] as const);
      const field = where === 'line' ? await lineField(chromium) : await notesField(chromium);
      const before = await settledText(field, texts[where].length);
      await field.focus();
      await field.press('End');
      await field.press('Control+End');
      let stopped = false;
      const words = ` round ${kill}: ${random.eventId().repeat(40)}`;
      const typing = typeUntil(field.page(), before, words, () => stopped);
      await new Promise<void>((resolve) => setTimeout(resolve, random.between(50, 1_500)));
      stopped = true;
      const killedAt = performance.now();
      chromium = await stage.restart();
      const { sent, last } = await typing;

      const safe = sent.findLast(({ at }) => at < killedAt - mayBeLost)?.text ?? before;
      const after = where === 'line' ? await lineField(chromium) : await notesField(chromium);
      const text = await settledText(after, safe.length);
      expect(last.startsWith(text), `kill ${kill}: "${text}" is not how "${last}" begins`).toBe(true);
      texts = { ...texts, [where]: text };
      // A second window would have a line of its own.
      await after.page().close();
      expect(await brokenRecords(chromium)).toEqual([]);
    }
  },
  20_000 + kills * 10_000,
);
