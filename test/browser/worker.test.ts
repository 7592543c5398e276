/** The worker may die before any event: the badge comes out the same as with one that never stops. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { randomFrom } from '../replica/random.ts';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { putRows, quietTab, rowsOf, type StoredRow } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, seeWeek, writeDown } from './views.ts';

const events = Number(process.env['ONWARD_SOAK'] ?? 12);
const day = 24 * 60 * 60 * 1000;
const amber = '#e3bc5c';
const red = '#a5311c';
const words = 'send the depot cost sheet';

const stage = sharedStage();

/** The toolbar icon as a page of the extension sees it: unlike `chromium.badge` this wakes no worker. */
async function shown(quiet: Page): Promise<{ text: string; colour: string; title: string }> {
  return quiet.evaluate(async () => {
    const colour = await chrome.action.getBadgeBackgroundColor({});
    return {
      text: await chrome.action.getBadgeText({}),
      colour: `#${[...colour]
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`,
      title: await chrome.action.getTitle({}),
    };
  });
}

async function badgeBecomes(quiet: Page, text: string, colour: string): Promise<{ title: string }> {
  return until(`the badge to say "${text}" in ${colour}`, async () => {
    const now = await shown(quiet);
    if (now.text !== text || (text !== '' && now.colour !== colour)) throw new Error(JSON.stringify(now));
    return now;
  });
}

/** Commitments as the badge's index knows them. */
function promises(count: number, owner: 'me' | 'them', due: string, from = 0): StoredRow[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(from + n).padStart(12, '0')}`,
    owner,
    due,
    state: 'open',
    text: words,
    deletedAt: null,
    ix: { openDueOn: [owner, due] },
  }));
}

const tellChanged = (quiet: Page) => quiet.evaluate(() => chrome.runtime.sendMessage({ type: 'commitments-changed' }));

function dayFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00Z`) + days * day).toISOString().slice(0, 10);
}

it('a promise for today shows in amber, and in red once midnight has passed, with the worker stopped before each event', async () => {
  const { chromium, times } = stage;
  await seeWeek(chromium);
  const quiet = await quietTab(chromium);
  const panel = await chromium.panelInTab();
  await answerManager(panel);
  expect((await shown(quiet)).title).toBe('Nothing is due');

  await chromium.stopWorker();
  await writeDown(panel, `> ${words} by today`, words);
  const { title } = await badgeBecomes(quiet, '1', amber);
  expect(title).toBe('Yours, due today: 1. Yours, late: 0. Owed to you, late: 0.');
  expect((await rowsOf(quiet, 'commitments'))[0]?.['due']).toBe(times.today);

  // A message of the page: the next week is read and kept, and the badge stays as it is.
  const before = (await rowsOf(quiet, 'meetings')).length;
  await chromium.stopWorker();
  const page = await chromium.calendar();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await until('the next week to be kept', async () => (await rowsOf(quiet, 'meetings')).length > before);
  await badgeBecomes(quiet, '1', amber);

  // Midnight: the clock goes on, and the alarm rings for a worker that is not there.
  await chromium.shiftClock(day);
  await quiet.evaluate(() => chrome.alarms.create('badge', { when: Date.now() + 1_500 }));
  await chromium.stopWorker();
  await badgeBecomes(quiet, '1', amber);
  const late = await badgeBecomes(quiet, '1', red);
  expect(late.title).toBe('Yours, due today: 0. Yours, late: 1. Owed to you, late: 0.');
  await chromium.shiftClock(0);
  await tellChanged(quiet);
  await badgeBecomes(quiet, '1', amber);
});

it('the alarm is set for the next hour or midnight, and set again by each start', async () => {
  const { chromium } = stage;
  const quiet = await quietTab(chromium);
  await quiet.evaluate(() => chrome.alarms.clearAll());
  await chromium.stopWorker();
  await chromium.worker();
  const when = await until('the alarm', () =>
    quiet.evaluate(async () => (await chrome.alarms.get('badge'))?.scheduledTime),
  );
  expect(when - Date.now()).toBeGreaterThan(0);
  expect(when - Date.now()).toBeLessThanOrEqual(60 * 60 * 1000);
});

it('the number ends at 99+, is there again after an update and a crash, and no word of it stands in the title', async () => {
  const { times } = stage;
  let { chromium } = stage;
  const quiet = await quietTab(chromium);
  const rows = [...promises(60, 'me', times.today), ...promises(40, 'them', dayFrom(times.today, -1), 100)];
  await putRows(quiet, 'commitments', rows, true);
  await tellChanged(quiet);
  expect(await badgeBecomes(quiet, '99+', red)).toMatchObject({
    title: 'Yours, due today: 60. Yours, late: 0. Owed to you, late: 40.',
  });
  await putRows(quiet, 'commitments', rows.slice(1), true);
  await tellChanged(quiet);
  await badgeBecomes(quiet, '99', red);
  await putRows(quiet, 'commitments', rows.slice(0, 7), true);
  await tellChanged(quiet);
  expect(await badgeBecomes(quiet, '7', amber)).toMatchObject({
    title: 'Yours, due today: 7. Yours, late: 0. Owed to you, late: 0.',
  });

  await chromium.update();
  await badgeBecomes(await quietTab(chromium), '7', amber);
  chromium = await stage.restart();
  await badgeBecomes(await quietTab(chromium), '7', amber);
});

/** Runs events drawn from `seed` and gives the badge after each. */
async function badgesOf(chromium: Chromium, seed: number, stop: boolean): Promise<string[]> {
  const random = randomFrom(seed);
  const quiet = await quietTab(chromium);
  const { today } = stage.times;
  let rows: StoredRow[] = [];
  let shift = 0;
  const badges: string[] = [];
  await chromium.shiftClock(0);
  await putRows(quiet, 'commitments', [], true);
  for (let n = 0; n < events; n += 1) {
    if (stop) await chromium.stopWorker();
    const event = random.pick(['promise', 'settle', 'alarm']);
    if (event === 'promise') {
      const due = dayFrom(today, random.between(-1, 3));
      rows = [...rows, ...promises(random.between(1, 30), random.pick(['me', 'them']), due, n * 100)];
    } else if (event === 'settle') rows = rows.slice(random.between(0, rows.length));
    else shift += random.between(0, 1) * day;
    await putRows(quiet, 'commitments', rows, true);
    if (event === 'alarm') {
      // What rings shows in the alarm that is set anew: the one made here names another time.
      await chromium.shiftClock(shift);
      const soon = Date.now();
      await quiet.evaluate((when) => chrome.alarms.create('badge', { when }), soon);
      await until('the alarm to be set anew', () =>
        quiet.evaluate(async (when) => ((await chrome.alarms.get('badge'))?.scheduledTime ?? 0) > when, soon + 1_000),
      );
    } else await tellChanged(quiet);
    const expected = expectedBadge(rows, dayFrom(today, shift / day));
    await until(
      `the badge ${expected} after event ${n} (${event})`,
      async () => (await shown(quiet)).text === expected,
    );
    const { text, colour, title } = await shown(quiet);
    badges.push(`${text} ${text === '' ? '' : colour} ${title}`);
  }
  return badges;
}

function expectedBadge(rows: readonly StoredRow[], today: string): string {
  const due = rows.filter(({ owner, due }) => String(due) < today || (owner === 'me' && due === today)).length;
  return due === 0 ? '' : due > 99 ? '99+' : String(due);
}

it(
  `after each of ${events} events the badge of a worker that always stops is that of one that never does`,
  async () => {
    const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000);
    console.log(`worker: seed ${seed}`);
    const { chromium } = stage;
    const stopped = await badgesOf(chromium, seed, true);
    expect(stopped).toEqual(await badgesOf(chromium, seed, false));
  },
  60_000 + events * 3_000,
);
