/** Figures of the page reader: the first scan, its growth, a change, the slices. On the replica, in a world of its own. */
import type { Chromium } from '../browser/harness/chromium.ts';
import { until } from '../browser/harness/wait.ts';
import { manyEvents } from '../replica/many-events.ts';
import type { Replica } from '../replica/server.ts';
import { bundled } from './bundle.ts';
import { type Figure, median } from './figures.ts';
import { openWorld } from './in-world.ts';

const SEED = 20_261_101;
const DAY = '2026-11-04';
const CHANGES = 100;

export interface Ground {
  readonly chromium: Chromium;
  readonly replica: Replica;
}

/** Loads the calendar with exactly `count` chips and hands out the page once all stand there. */
export async function pageWith({ chromium, replica }: Ground, count: number) {
  replica.setScenario(manyEvents({ seed: SEED, count, today: DAY }));
  const page = await chromium.calendar('/calendar/u/0/r/week');
  await until(
    `${count} chips`,
    () => page.evaluate((wanted) => document.querySelectorAll('[data-eventchip]').length === wanted, count),
    { timeoutMs: 60_000 },
  );
  return page;
}

const ms = (value: number) => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

async function firstScans(ground: Ground, script: string): Promise<Figure[]> {
  const perChip = new Map<number, number>();
  const figures: Figure[] = [];
  for (const [count, times] of [
    [50, 20],
    [500, 2],
    [2_000, 1],
  ] as const) {
    const world = await openWorld(await pageWith(ground, count), script);
    const { chips, bare, scan } = await world.value<{ chips: number; bare: number[]; scan: number[] }>(
      `readerBench.alternate(15, ${times})`,
    );
    if (chips !== count) throw new Error(`The scan found ${chips} events of ${count}.`);
    const [least, whole] = [median(bare), median(scan)];
    perChip.set(count, whole / count);
    const what = `first scan of ${count} chips, over the bare pass`;
    figures.push({ what, measured: whole / least, limit: 4, unit: 'x', remark: `${ms(whole)} over ${ms(least)}` });
  }
  const growth = (perChip.get(2_000) ?? Number.NaN) / (perChip.get(500) ?? Number.NaN);
  // Four times the chips: a pass that grew with their square would show 4 here. The bare pass itself shows up to 1.1.
  figures.push({ what: 'cost of a chip among 2,000, over one among 500', measured: growth, limit: 1.5, unit: 'x' });
  return figures;
}

async function changes(ground: Ground, script: string): Promise<Figure> {
  const page = await pageWith(ground, 500);
  const world = await openWorld(page, script);
  await world.value('readerBench.follow()');
  const [change, first]: [number[], number[]] = [[], []];
  for (let n = 0; n < CHANGES; n += 1) {
    await page.evaluate((chip) => window.replica?.touch(chip), n * 7);
    const one = await world.value<{ change: number; first: number; read: number }>('readerBench.changeAndFirst()');
    if (one.read < 1) throw new Error('A change was not seen.');
    change.push(one.change);
    first.push(one.first);
  }
  return {
    what: 'a change of 1 of 500 chips, over the first scan of 500',
    measured: median(change) / median(first),
    limit: 0.15,
    unit: 'x',
    remark: `${ms(median(change))} over ${ms(median(first))}`,
  };
}

/** All figures of the reader by itself, CPU not slowed. Best measured where no content script runs beside it. */
export async function readerFigures(ground: Ground): Promise<Figure[]> {
  const script = await bundled('reader-in-page.ts', 'readerBench');
  return [...(await firstScans(ground, script)), await changes(ground, script)];
}
