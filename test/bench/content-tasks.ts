/** How long the content script holds the page's thread: its longest piece of work, and the long tasks that it adds. */
import { until } from '../browser/harness/wait.ts';
import { type Figure, median } from './figures.ts';
import { type Ground, pageWith } from './reader.ts';
import { type ScriptTask, tracedTasks } from './trace.ts';

const LOADS = 3;
const SLOWED = 6;
/** What the browser calls a long task. */
const LONG_MS = 50;

interface Load {
  /** Tasks in which the content script ran. */
  readonly script: readonly ScriptTask[];
  /** Tasks over 50 ms in the whole page, the drawing of its own chips among them. */
  readonly longTasks: number;
}

declare global {
  interface Window {
    benchTasks?: { long: number; lastAt: number };
  }
}

/** Set up before the page's own scripts. */
function countLongTasks(): void {
  const seen = { long: 0, lastAt: performance.now() };
  window.benchTasks = seen;
  new PerformanceObserver((list) => {
    seen.long += list.getEntries().length;
    seen.lastAt = performance.now();
  }).observe({ type: 'longtask', buffered: true });
}

/** Loads the page with `count` chips, the CPU slowed `rate` times, until `quietMs` have passed without a long task. */
async function load(ground: Ground, count: number, rate: number, quietMs: number): Promise<Load> {
  const { chromium } = ground;
  const page = await chromium.calendar();
  const cdp = await page.context().newCDPSession(page);
  const { identifier } = await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${String(countLongTasks)})()`,
  });
  await cdp.send('Page.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    const script = await tracedTasks(page, chromium.extensionId, async () => {
      await pageWith(ground, count);
      const quiet = () =>
        page.evaluate((ms) => performance.now() - (window.benchTasks?.lastAt ?? performance.now()) > ms, quietMs);
      await until('the page to be quiet', quiet, { timeoutMs: 60_000 });
    });
    return { script, longTasks: (await page.evaluate(() => window.benchTasks?.long)) ?? Number.NaN };
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
    await cdp.detach();
  }
}

async function loads(ground: Ground, count: number, rate: number, quietMs: number): Promise<Load[]> {
  const found: Load[] = [];
  for (let n = 0; n < LOADS; n += 1) found.push(await load(ground, count, rate, quietMs));
  return found;
}

const each = (values: readonly number[], digits: number) => values.map((value) => value.toFixed(digits)).join(', ');
const longest = ({ script }: Load, time: (task: ScriptTask) => number) => Math.max(0, ...script.map(time));

/** Long tasks of the page alone, of a browser whose extension has no content script. One number a load. */
export async function longTasksWithout(ground: Ground): Promise<number[]> {
  return (await loads(ground, 2_000, SLOWED, 2_000)).map(({ longTasks }) => longTasks);
}

/** Figures of the real content script. `without` is what `longTasksWithout` found. */
export async function contentTaskFigures(ground: Ground, without: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of [50, 2_000]) {
    const found = await loads(ground, count, 1, 1_500);
    if (found.some(({ script }) => script.length === 0)) throw new Error('The content script was not seen at work.');
    const onThread = found.map((one) => longest(one, ({ oursOnThread }) => oursOnThread));
    const byClock = found.map((one) => longest(one, ({ ours }) => ours));
    figures.push({
      what: `longest slice on ${count} chips, page just opened`,
      measured: median(onThread),
      limit: 8,
      unit: 'ms',
      remark: `thread time of each load: ${each(onThread, 1)}; by the clock ${each(byClock, 1)}`,
    });
  }
  const slow = await loads(ground, 2_000, SLOWED, 2_000);
  const withScript = slow.map(({ longTasks }) => longTasks);
  // A task that is long without us is the page's own; one that is long by us alone or with us on top is ours.
  // Thread time: the slowing counts in it, other programs on the same machine do not.
  const isOurs = (task: ScriptTask) =>
    task.wholeOnThread > LONG_MS && task.wholeOnThread - task.oursOnThread <= LONG_MS;
  const ours = slow.map(({ script }) => script.filter(isOurs).length);
  const pieces = slow.map((one) => longest(one, ({ oursOnThread }) => oursOnThread));
  figures.push({
    what: `tasks over 50 ms that it adds, 2,000 chips, CPU slowed ${SLOWED} x`,
    measured: Math.max(...ours),
    limit: 0,
    unit: 'tasks',
    remark: `each load: ${each(ours, 0)}; longest piece of ours ${each(pieces, 0)} ms; by the clock, all tasks of the page: with the script ${each(withScript, 0)}, without ${each(without, 0)}`,
  });
  return figures;
}
