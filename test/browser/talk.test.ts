/** A whole talk by keyboard alone, from the door to the wrap-up; and two windows with an unsent line each. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf, type StoredRow } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';
import { captureLine } from './views.ts';

const minute = 60_000;
const stage = sharedStage();
let quiet: Page;

beforeAll(async () => {
  quiet = await quietTab(stage.chromium);
  await putSample(quiet, sampleRows({ now: Date.now(), zone: timeZone }));
  // Three minutes before it begins.
  await stage.chromium.shiftClock(22 * minute);
});

async function faultsIn(view: Page): Promise<string[]> {
  // Legacy mode: the other one opens a page of its own, for which an extension's policy has no room.
  const { violations } = await new AxeBuilder({ page: view }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** Tab after Tab until what has the focus has this name. */
async function tabTo(view: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const focused = view.locator(':focus');
    const at = (await focused.count()) > 0 ? await focused.getAttribute('aria-label') : null;
    const text = at ?? ((await focused.count()) > 0 ? await focused.innerText() : '');
    if (text.trim().startsWith(name) || (await view.getByLabel(name).and(focused).count()) > 0) return;
    await view.keyboard.press('Tab');
  }
  throw new Error(`"${name}" is not reached by Tab`);
}

const current = (view: Page) => view.locator('h2[aria-current="step"]');

/** Presses the keys that end a step, and waits until another one is open. Gives its title. */
async function end(view: Page, keys: string): Promise<string> {
  const before = await current(view).innerText();
  await view.keyboard.press(keys);
  return until(`another step than "${before}"`, async () => {
    const now = await current(view).innerText();
    return now === before ? null : now;
  });
}

const kept = async (store: string, fits: (row: StoredRow) => boolean) =>
  until(`a row in ${store}`, async () => (await rowsOf(quiet, store)).find(fits));

it('from the door to the last step, by keyboard alone', async () => {
  const view = await stage.chromium.panelInTab();
  await view.getByRole('heading', { name: 'Can Dana listen now?' }).waitFor();

  // Dana is pressed: the ask is parked.
  await view.keyboard.press('3');
  await view.getByRole('heading', { name: 'Then today, better like this' }).waitFor();
  expect(await faultsIn(view)).toEqual([]);
  await tabTo(view, 'Park the ask');
  await view.keyboard.press('Enter');
  await view.getByLabel('Notes: Arrive: one good thing each').and(view.locator(':focus')).waitFor();

  // The notes have the focus; the step ends from within them, and its words are kept.
  await view.keyboard.type('The storm went well');
  await end(view, 'Control+Enter');
  await end(view, 'Control+Shift+Enter');
  await end(view, 'Control+Shift+Enter');
  const own = await end(view, 'Control+Enter');
  await end(view, 'Alt+Enter');

  // One line: its lane by Tab and Space, kept by Enter, taken back by Escape and kept again.
  await tabTo(view, 'Write it down');
  await view.keyboard.type('< ruth: send the figures by tomorrow');
  await view.locator('.parse').getByText('Ruth will').waitFor();
  await view.keyboard.press('Tab');
  await view.keyboard.press('Space');
  expect(await faultsIn(view)).toEqual([]);
  await view.keyboard.press('Enter');
  await view.getByText('Written down. Ruth will send the figures').waitFor();
  expect(await captureLine(view).inputValue()).toBe('');
  await view.keyboard.press('Escape');
  await view.getByText('Back in the line').waitFor();
  expect(await captureLine(view).inputValue()).toBe('< ruth: send the figures by tomorrow');
  await view.keyboard.press('Enter');
  await view.getByText('Written down. Ruth will send the figures').waitFor();

  const figures = (await rowsOf(quiet, 'commitments')).filter(
    (row) => row['text'] === 'send the figures' && row['deletedAt'] === null,
  );
  expect(figures).toMatchObject([
    { personId: sampleIds.ruth, meetingId: sampleIds.today, owner: 'them', lane: 'later' },
  ]);
  expect(figures[0]?.['laneUntil']).not.toBeNull();
  expect(figures[0]?.['due']).not.toBeNull();

  const inTalk = (fits: (row: StoredRow) => boolean) =>
    kept('topics', (row) => row['meetingId'] === sampleIds.today && fits(row));
  expect(await inTalk((row) => row['kind'] === 'ask')).toMatchObject({ state: 'parked' });
  await inTalk((row) => row['kind'] === 'arrive' && row['notes'] === 'The storm went well' && row['state'] === 'done');
  await inTalk((row) => row['kind'] === 'their-view' && row['state'] === 'skipped');
  await inTalk((row) => row['title'] === own && row['state'] === 'parked');
  expect(await kept('meta', (row) => row['id'] === `door:${sampleIds.today}`)).toMatchObject({
    seen: 'pressed',
    decided: 'parked',
  });
  await view.close();
});

it('two windows keep a line each, and the next one finds what a closed one left', async () => {
  const { chromium } = stage;
  const left = await chromium.panelInTab();
  await captureLine(left).fill('? from the left');
  const right = await chromium.panelInTab();
  await captureLine(right).waitFor();
  await kept('drafts', (row) => row['text'] === '? from the left');
  expect(await captureLine(right).inputValue()).toBe('');
  await captureLine(right).fill('> from the right');
  await kept('drafts', (row) => row['text'] === '> from the right');
  await right.close();

  const third = await chromium.panelInTab();
  await until('the words of the closed window', async () => {
    return (await captureLine(third).inputValue()) === '> from the right';
  });
  expect(await captureLine(left).inputValue()).toBe('? from the left');
  await kept('drafts', (row) => row['text'] === '? from the left');
});
