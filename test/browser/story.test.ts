/** The main job, as a person does it: from the calendar to the next one-on-one a week later. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { pressPrepare } from './page-button.ts';
import { openStage } from './stage.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const question = 'What would ready me to lead a team?';
const mine = 'send the depot cost sheet';
const theirs = 'introduce me to Ruth';

/** Opens the details of an event on screen by a click on its chip, and waits until its guests are there. */
async function clickChip(page: Page, title: string): Promise<void> {
  await page.locator('[data-eventchip]', { hasText: title }).first().click();
  await page.locator('#xDetDlg [data-email]').first().waitFor();
}

async function openItems(popup: Page): Promise<string[]> {
  await popup.getByRole('heading', { name: /^Open/ }).waitFor();
  return popup.getByText(new RegExp(`^(${question.replace('?', '\\?')}|${mine}|${theirs})$`)).allTextContents();
}

async function badgeIs(chromium: Chromium, text: string, colour: string): Promise<void> {
  await until(`the badge to say "${text}" in ${colour}`, async () => {
    const badge = await chromium.badge();
    return badge.text === text && badge.colour === colour ? true : null;
  });
}

it('finds the one-on-one, briefs, runs it, and remembers it a week later', async () => {
  const stage = await openStage();
  let { chromium } = stage;

  // The calendar opens, and the one-on-one's chip is clicked.
  let page = await chromium.calendar('/calendar/u/0/r/week');
  await clickChip(page, 'Dana / Mira');

  // The popup shows the brief before the question is answered; then the relationship is answered.
  let popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await popup.getByText('Two people: you and Dana Okafor').waitFor();
  await popup.getByRole('button', { name: 'Yes, my manager' }).click();
  await popup.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await popup.getByText('Your manager · today').waitFor();
  await popup.getByText('min to go').waitFor();

  // The panel opens from the page's button, by a real click, on that meeting.
  page = await chromium.calendar();
  await clickChip(page, 'Dana / Mira');
  await pressPrepare(page);
  const panel = await chromium.panel();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();

  // Three captures, keyboard only.
  await panel.keyboard.press('/');
  for (const line of [`? ${question}`, `> ${mine} by Friday`, `< ${theirs}`]) {
    await panel.keyboard.type(line);
    const words = line.slice(2).replace(' by Friday', '');
    await panel
      .getByText(/^(Ask|You will|Dana will)/)
      .first()
      .waitFor();
    await panel.keyboard.press('Enter');
    await panel.getByRole('status').filter({ hasText: words }).first().waitFor();
  }

  // The meeting is over; wrap-up misses one date and gets it with one key on a quick day.
  await chromium.shiftClock(2 * hour);
  await panel.reload();
  await panel.getByText('2 commitments, one without a date.').waitFor();
  await panel
    .getByRole('group', { name: `By when: ${theirs}` })
    .getByRole('button')
    .first()
    .focus();
  await panel.keyboard.press('Enter');
  await panel.getByText('no date', { exact: false }).waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Close this meeting' }).click();

  // The next week comes into view, without a page load.
  page = await chromium.calendar();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await until('the next occurrence to be known', async () => {
    await page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first().waitFor();
    return true;
  });

  // A week later the brief shows what was left open, and the badge counts what is late: mine and theirs.
  await chromium.shiftClock(7 * day - hour);
  popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: /^Open since/ }).waitFor();
  expect((await openItems(popup)).sort()).toEqual([question, theirs, mine].sort());
  await chromium.stopWorker();
  await badgeIs(chromium, '2', '#a5311c');

  // Everything is still there after the browser was killed.
  chromium = await stage.restart();
  await chromium.calendar('/calendar/u/0/r/week');
  popup = await chromium.openPopup();
  expect((await openItems(popup)).sort()).toEqual([question, theirs, mine].sort());
  await badgeIs(chromium, '2', '#a5311c');
  expect(chromium.networkRequests).toEqual([]);
});
