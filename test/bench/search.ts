/** What a keystroke in the search costs with ten years of data, over the same with 1,000 records. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import { until } from '../browser/harness/wait.ts';
import { bundled } from './bundle.ts';
import { type Figure, median } from './figures.ts';
import { BLANK } from './popup-and-badge.ts';

const ROUNDS = 9;
const WORDS = ['crew', 'lane', 'model', 'true', 'send'] as const;

/** Ms from a key in the empty field until the first hit stands on the page. Runs in the page. */
async function keystroke(word: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.search-field input');
  if (!field) throw new Error('no search field');
  const there = () => document.querySelector('.hit-link') !== null;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const changed = (to: boolean) =>
    new Promise<void>((resolve) => {
      if (there() === to) return resolve();
      const observer = new MutationObserver(() => {
        if (there() !== to) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  type('');
  await changed(false);
  const began = performance.now();
  type(word);
  await changed(true);
  return performance.now() - began;
}

async function keystrokes(page: Page, url: string): Promise<{ ms: number; lines: string }> {
  await page.goto('about:blank');
  await page.goto(url);
  const told = page.getByRole('status').filter({ hasText: /lines to search/ });
  await told.waitFor({ timeout: 120_000 });
  const lines = (await told.textContent()) ?? '';
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const word of WORDS) {
      const ms = await page.evaluate(`(${String(keystroke)})(${JSON.stringify(word)})`);
      if (round > 0) times.push(Number(ms));
    }
  }
  return { ms: median(times), lines };
}

/** The figure. Begins on an empty database and leaves it full. */
export async function searchFigure(chromium: Chromium): Promise<Figure> {
  const page = await chromium.context.newPage();
  const at = (path: string) => `chrome-extension://${chromium.extensionId}/${path}`;
  const search = at('src/workspace/index.html#/search');
  const writing = await chromium.context.newPage();
  await writing.goto(at(BLANK));
  await until('the worker to have made the database', () =>
    writing.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'onward')),
  );
  await writing.evaluate(`${await bundled('ten-years.ts', 'tenYears')};true`);
  await writing.evaluate(`tenYears.writeThousand(${Date.now()})`);
  const few = await keystrokes(page, search);
  await writing.evaluate(`tenYears.writeTenYears(${Date.now()})`);
  const many = await keystrokes(page, search);
  await page.close();
  await writing.close();
  return {
    what: 'a key in the search over ten years, over 1,000 records',
    measured: many.ms / few.ms,
    limit: 1.5,
    unit: 'x',
    remark: `${many.ms.toFixed(1)} ms over ${few.ms.toFixed(1)} ms; ${many.lines.trim()}, ${few.lines.trim()}`,
  };
}
