/** `npm run bench`: builds, measures in a real browser, and prints one table. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentTaskFigures, longTasksWithout } from '../test/bench/content-tasks.ts';
import { detectionFigures, openMisses } from '../test/bench/detection.ts';
import { type Figure, isOver, tableOf } from '../test/bench/figures.ts';
import { BLANK, BLANK_PAGE, popupAndBadgeFigures } from '../test/bench/popup-and-badge.ts';
import { type Ground, readerFigures } from '../test/bench/reader.ts';
import { searchFigure } from '../test/bench/search.ts';
import { contentScriptBytes, firstPictureBytes } from '../test/bench/sizes.ts';
import { workspaceFigures } from '../test/bench/workspace.ts';
import { launchChromium } from '../test/browser/harness/chromium.ts';
import { manyEvents } from '../test/replica/many-events.ts';
import { startReplica } from '../test/replica/server.ts';
import { buildAll } from './build.ts';

const BUILT = 'dist/chrome';

/** Copies of the build: as it is, and without its content script. Both with an empty page to measure against. */
function copies(folder: string): { whole: string; silent: string } {
  const [whole, silent] = [join(folder, 'whole'), join(folder, 'silent')];
  for (const copy of [whole, silent]) {
    cpSync(BUILT, copy, { recursive: true });
    writeFileSync(join(copy, BLANK), BLANK_PAGE);
  }
  const file = join(silent, 'manifest.json');
  const { content_scripts: _left, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify(manifest));
  return { whole, silent };
}

function sizeFigures(): Figure[] {
  return [
    { what: 'content script, gzip', measured: contentScriptBytes(BUILT) / 1000, limit: 15, unit: 'kB' },
    {
      what: 'popup: what the first picture needs, gzip',
      measured: firstPictureBytes(BUILT, 'src/popup/index.html') / 1000,
      limit: 45,
      unit: 'kB',
    },
  ];
}

/** Runs `measure` in a browser of its own with the extension in `extension`. */
async function inBrowser<T>(extension: string, measure: (ground: Ground) => Promise<T>): Promise<T> {
  const replica = await startReplica({ scenario: manyEvents({ seed: 1, count: 50, today: '2026-11-04' }) });
  try {
    const chromium = await launchChromium({ extension, replica });
    try {
      return await measure({ chromium, replica });
    } finally {
      await chromium.close();
    }
  } finally {
    await replica.close();
  }
}

/** The figures of the judgement alone, with the titles of the open half that are judged wrongly. */
function detectionAlone(): number {
  const figures = detectionFigures();
  console.log(tableOf(figures));
  for (const miss of openMisses()) console.log(miss);
  return figures.some(isOver) ? 1 : 0;
}

/** The figures of the search alone. */
async function searchAlone(whole: string): Promise<number> {
  const figures = [await inBrowser(whole, ({ chromium }) => searchFigure(chromium))];
  console.log(tableOf(figures));
  return figures.some(isOver) ? 1 : 0;
}

/** The figures of the workspace's pages alone. */
async function workspaceAlone(whole: string): Promise<number> {
  const figures = await inBrowser(whole, ({ chromium }) => workspaceFigures(chromium));
  console.log(tableOf(figures));
  return figures.some(isOver) ? 1 : 0;
}

/** The figures of opening the popup and of the badge alone. */
async function popupAlone(whole: string): Promise<number> {
  const figures = [...sizeFigures(), ...(await inBrowser(whole, ({ chromium }) => popupAndBadgeFigures(chromium)))];
  console.log(tableOf(figures));
  return figures.some(isOver) ? 1 : 0;
}

/**
 * `--built` measures dist/chrome as it is; `--detection` only how well is judged, without build and browser;
 * `--popup` only popup and badge; `--search` only the search; `--workspace` only the workspace's pages. Exit code 1
 * when a figure is beyond its limit.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--detection')) return detectionAlone();
  if (!args.includes('--built')) await buildAll({ targets: ['chrome'] });
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  try {
    const { whole, silent } = copies(folder);
    if (args.includes('--search')) return await searchAlone(whole);
    if (args.includes('--workspace')) return await workspaceAlone(whole);
    if (args.includes('--popup')) return await popupAlone(whole);
    const alone = await inBrowser(silent, async (ground) => ({
      reader: await readerFigures(ground),
      longTasks: await longTasksWithout(ground),
    }));
    const figures = [
      ...alone.reader,
      ...(await inBrowser(whole, (ground) => contentTaskFigures(ground, alone.longTasks))),
      ...sizeFigures(),
      ...detectionFigures(),
      ...(await inBrowser(whole, ({ chromium }) => popupAndBadgeFigures(chromium))),
      await inBrowser(whole, ({ chromium }) => searchFigure(chromium)),
      ...(await inBrowser(whole, ({ chromium }) => workspaceFigures(chromium))),
    ];
    console.log(tableOf(figures));
    return figures.some(isOver) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
