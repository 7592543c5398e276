/** Figures of opening the popup and of the badge, on an empty database and with ten years of data. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import { until } from '../browser/harness/wait.ts';
import { bundled } from './bundle.ts';
import { type Figure, median } from './figures.ts';

/** Loading is over. */
const COMPLETE = '.popup:not(.waiting) main';
const OPENS = 11;
const POPUP = 'src/popup/index.html';
/** A page of the extension with nothing in it but the element that is waited for. */
export const BLANK = 'blank.html';
export const BLANK_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title></head><body><main></main></body></html>\n';

/** Ms from the start of the navigation until the awaited element stood there, and until the frame after it. */
interface Opened {
  readonly element: number;
  readonly frame: number;
}

declare global {
  interface Window {
    benchOpened?: Opened;
  }
}

/** Set up before the page's own scripts: marks when `selector` first matches. */
function markWhenThere(selector: string): void {
  const look = (): void => {
    if (window.benchOpened || !document.querySelector(selector)) return;
    observer.disconnect();
    const element = performance.now();
    window.benchOpened = { element, frame: Number.NaN };
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.benchOpened = { element, frame: performance.now() };
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['class'] });
}

const address = ({ extensionId }: Chromium, path: string) => `chrome-extension://${extensionId}/${path}`;

async function opening(page: Page, url: string, selector: string): Promise<Opened> {
  const cdp = await page.context().newCDPSession(page);
  const source = `(${String(markWhenThere)})(${JSON.stringify(selector)})`;
  await cdp.send('Page.enable');
  const { identifier } = await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source });
  await page.goto(url);
  const times = await until(`${selector} in ${url}`, () =>
    page.evaluate(() => (window.benchOpened && window.benchOpened.frame > 0 ? window.benchOpened : null)),
  );
  await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  await cdp.detach();
  return times;
}

/** Median opening of the popup and of the blank page, one after the other. */
async function openings(chromium: Chromium, complete: string) {
  const page = await chromium.context.newPage();
  const [popup, blank]: [Opened[], Opened[]] = [[], []];
  // The first of each is not counted: code and database come from the disk.
  for (let n = 0; n <= OPENS; n += 1) {
    const [one, other] = [
      await opening(page, address(chromium, POPUP), complete),
      await opening(page, address(chromium, BLANK), 'main'),
    ];
    if (n === 0) continue;
    popup.push(one);
    blank.push(other);
  }
  await page.close();
  const middle = (of: readonly Opened[], what: 'element' | 'frame') => median(of.map((one) => one[what]));
  return {
    popup: { element: middle(popup, 'element'), frame: middle(popup, 'frame') },
    blank: { element: middle(blank, 'element'), frame: middle(blank, 'frame') },
  };
}

const over = (one: number, other: number) => `${one.toFixed(1)} ms over ${other.toFixed(1)} ms`;

/** All figures. Begins on an empty database and leaves it full. */
export async function popupAndBadgeFigures(chromium: Chromium): Promise<Figure[]> {
  const empty = await openings(chromium, COMPLETE);
  const page = await chromium.context.newPage();
  await page.goto(address(chromium, BLANK));
  await page.evaluate(`${await bundled('ten-years.ts', 'tenYears')};true`);
  const began = performance.now();
  await page.evaluate(`tenYears.writeTenYears(${Date.now()})`);
  const wrote = performance.now() - began;
  const full = await openings(chromium, '.popup:not(.waiting) .who h1');
  const today = new Date().toISOString().slice(0, 10);
  const badge = await page.evaluate<{ counted: number; bare: number[]; counts: number[]; whole: number[] }>(
    `tenYears.badgeRuns(41, ${JSON.stringify(today)})`,
  );
  await page.close();
  const bare = median(badge.bare);
  return [
    {
      what: 'popup with ten years of data, over an empty database',
      measured: full.popup.element / empty.popup.element,
      limit: 1.3,
      unit: 'x',
      remark: `${over(full.popup.element, empty.popup.element)}; to the frame after ${over(full.popup.frame, empty.popup.frame)} (data written in ${(wrote / 1000).toFixed(0)} s)`,
    },
    {
      what: 'popup on an empty database, over an empty page',
      measured: empty.popup.element / empty.blank.element,
      limit: 2,
      unit: 'x',
      remark: `${over(empty.popup.element, empty.blank.element)}; to the frame after ${over(empty.popup.frame, empty.blank.frame)}`,
    },
    {
      what: 'badge with 50,000 commitments, over one bare count()',
      measured: median(badge.whole) / bare,
      limit: 5,
      unit: 'x',
      remark: `${over(median(badge.whole), bare)}; its counts alone ${median(badge.counts).toFixed(1)} ms; ${badge.counted} in the index`,
    },
  ];
}
