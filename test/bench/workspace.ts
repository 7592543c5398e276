/** Figures of the workspace: each page with ten years of data, over the same page with a thousand records. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/harness/chromium.ts';
import { until } from '../browser/harness/wait.ts';
import { bundled } from './bundle.ts';
import { type Figure, median } from './figures.ts';
import { BLANK } from './popup-and-badge.ts';

const PAGES = [
  'people',
  'plan',
  'plan/objectives',
  'plan/evidence',
  'plan/season',
  'commitments',
  'history',
  'insights?span=year',
  'insights?span=all',
  'packet',
  'data',
] as const;
const OPENS = 5;
/** Ours: no figure of the product names one. */
const MOST_RATIO = 6;
const MOST_TASK_MS = 200;
/** A page is complete when its document has not changed and the database has had nothing to do for this long. */
const QUIET_MS = 250;

interface Opened {
  /** Ms from the start of the navigation to the last change of the document. */
  readonly complete: number;
  readonly longest: number;
  /** Elements in the document: few of them would be a page that says it is still loading. */
  readonly elements: number;
}

declare global {
  interface Window {
    benchSettled?: Opened;
  }
}

/** Set up before the page's own scripts. A page that waits for its data stands still too: so reading counts as a change. */
function watchPage(quietMs: number): void {
  let changed = 0;
  let read = 0;
  let reading = 0;
  let longest = 0;
  const { open } = IDBFactory.prototype;
  const { transaction } = IDBDatabase.prototype;
  const watch = (target: EventTarget, ends: readonly string[]): void => {
    reading += 1;
    const end = (): void => {
      reading -= 1;
      read = performance.now();
    };
    let over = false;
    for (const name of ends)
      target.addEventListener(name, () => {
        if (!over) end();
        over = true;
      });
  };
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    watch(request, ['success', 'error']);
    return request;
  };
  IDBDatabase.prototype.transaction = function (...given) {
    const begun = transaction.apply(this, given);
    watch(begun, ['complete', 'abort']);
    return begun;
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    changed = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
  const look = (): void => {
    const there = document.querySelector('main h1') !== null;
    const since = performance.now() - Math.max(changed, read);
    const elements = document.querySelectorAll('*').length;
    if (there && reading === 0 && since > quietMs) window.benchSettled = { complete: changed, longest, elements };
    else setTimeout(look, 20);
  };
  look();
}

async function opening(page: Page, url: string): Promise<Opened> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.enable');
  const source = `(${String(watchPage)})(${QUIET_MS})`;
  const { identifier } = await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source });
  // The address differs in its hash alone from the page before, which would be no navigation.
  await page.goto('about:blank');
  await page.goto(url);
  const found = await until(`${url} to settle`, () => page.evaluate(() => window.benchSettled ?? null), {
    timeoutMs: 60_000,
  });
  await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  await cdp.detach();
  return found;
}

async function allPages(chromium: Chromium): Promise<Map<string, Opened>> {
  const page = await chromium.context.newPage();
  const found = new Map<string, Opened>();
  for (const at of PAGES) {
    const url = `chrome-extension://${chromium.extensionId}/src/workspace/index.html#/${at}`;
    const runs: Opened[] = [];
    // The first is not counted: code and database come from the disk.
    for (let n = 0; n <= OPENS; n += 1) {
      const one = await opening(page, url);
      if (n > 0) runs.push(one);
    }
    found.set(at, {
      complete: median(runs.map((one) => one.complete)),
      longest: median(runs.map((one) => one.longest)),
      elements: median(runs.map((one) => one.elements)),
    });
  }
  await page.close();
  return found;
}

/** Begins on an empty database and leaves it full. */
export async function workspaceFigures(chromium: Chromium): Promise<Figure[]> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/${BLANK}`);
  await page.evaluate(`${await bundled('ten-years.ts', 'tenYears')};true`);
  const now = Date.now();
  await page.evaluate(`tenYears.writeThousand(${now})`);
  const small = await allPages(chromium);
  await page.evaluate(`tenYears.writeTenYears(${now}).then(() => tenYears.writeCareer(${now}))`);
  await page.close();
  const large = await allPages(chromium);
  return PAGES.flatMap((at): Figure[] => {
    const [few, many] = [small.get(at), large.get(at)];
    if (!few || !many) return [];
    return [
      {
        what: `workspace ${at}: complete with ten years, over a thousand records`,
        measured: many.complete / few.complete,
        limit: MOST_RATIO,
        unit: 'x',
        remark: `${many.complete.toFixed(0)} ms over ${few.complete.toFixed(0)} ms, ${many.elements} elements over ${few.elements}`,
      },
      { what: `workspace ${at}: longest task with ten years`, measured: many.longest, limit: MOST_TASK_MS, unit: 'ms' },
    ];
  });
}
