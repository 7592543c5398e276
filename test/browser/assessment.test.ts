/** Both views of one's work by keyboard alone: prepared, asked for, compared, and seen over two meetings. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { assessmentId } from '../../src/core/identity.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();

/** Two years with Dana, of which one earlier meeting has views: outstanding, strong, and strong as guessed. */
function withOneSeen() {
  const rows = sampleRows({ now: Date.now(), zone: timeZone });
  const assessments = (rows.assessments ?? []).filter((row) => row['meetingId'] === sampleIds.twoWeeksAgo);
  return { ...rows, assessments };
}

const isFocused = (field: Locator) => field.evaluate((one) => one === document.activeElement);

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, field: Locator): Promise<void> {
  await field.waitFor();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await isFocused(field)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${field}`);
}

/** What axe finds, in the light or in the dark. */
async function faultsIn(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function chooseTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).focus();
  await page.keyboard.press('Enter');
}

async function prepare(page: Page): Promise<void> {
  const own = page.getByRole('group', { name: 'How you see your work' });
  await own.getByRole('radio', { name: /^Developing/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByText('Your view: Outstanding.').waitFor();
  await tabTo(page, page.getByRole('button', { name: /^Why, in one sentence/ }));
  await page.keyboard.press('Enter');
  const why = page.getByRole('textbox', { name: /^Why, in one sentence/ });
  await until('the field to have the focus', () => isFocused(why));
  await page.keyboard.insertText('The plan held all winter.');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /^Trained two dispatchers/ }));
  await page.keyboard.press('Space');
  await page.getByText('Backs your view: Trained two dispatchers on the crew model').waitFor();
  const guess = page.getByRole('group', { name: 'What Dana will say, you think' });
  await tabTo(page, guess.getByRole('radio', { name: 'Developing' }));
  await page.keyboard.press('ArrowRight');
  await page.getByText('You expect: Strong.').waitFor();
}

it('asked first, mine hidden; then the difference, and how both views have gone', async () => {
  const quiet = await quietTab(stage.chromium);
  await putSample(quiet, withOneSeen());
  const page = await stage.chromium.panelInTab();
  await chooseTab(page, 'Prepare');
  await prepare(page);

  await chooseTab(page, 'Meet');
  await page.keyboard.press('Control+Enter');
  const words = page.getByRole('textbox', { name: 'Dana’s words, as you hear them' });
  await tabTo(page, words);
  await page.keyboard.insertText('You hold the plan together.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Dana’s view: Strong.').waitFor();
  expect(await page.getByText('Yours: hidden').count()).toBe(1);
  expect(await page.getByText('The plan held all winter.').count()).toBe(0);
  expect(await faultsIn(page)).toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Dana’s view is in' }));
  await page.keyboard.press('Enter');

  // The next step has opened, and the first answer has the focus.
  const answer = page.getByRole('textbox', { name: 'Answer to: What would I be doing if you said outstanding?' });
  await until('the answer to have the focus', () => isFocused(answer));
  await page.keyboard.insertText('Decide without me on small things.');
  await page.getByText('The plan held all winter.').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await until('everything to be kept', async () => {
    const views = (await rowsOf(quiet, 'assessments')).filter((row) => row['meetingId'] === sampleIds.today);
    const kept = views.map((row) => `${row['by']} ${row['level']} ${row['words']}`).sort();
    const answers = (await rowsOf(quiet, 'questions')).filter((row) => row['bankKey'] === 'difference.lower.1');
    return kept.join('; ') ===
      'guess strong ; me outstanding The plan held all winter.; them strong You hold the plan together.' &&
      answers.map((row) => row['answer']).join() === 'Decide without me on small things.'
      ? true
      : null;
  });
  expect((await rowsOf(quiet, 'assessments')).map((row) => row['id'])).toContain(assessmentId(sampleIds.today, 'them'));

  await chooseTab(page, 'Prepare');
  await page.getByText('Outstanding, with one piece of evidence; you expect Strong').waitFor();
  await page.getByRole('button', { name: 'All of it, and over time' }).focus();
  await page.keyboard.press('Enter');
  const finding = 'You guessed right 2 of 2 times. Dana sees you one step lower than you do, twice running.';
  await page.getByText(finding).waitFor();
  expect(
    await page
      .getByRole('table', { name: /newest first/ })
      .getByRole('row')
      .count(),
  ).toBe(3);
  expect(await faultsIn(page, 'dark')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'How you see your work' }).waitFor();
});
