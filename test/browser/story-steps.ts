/** The main job, as a person does it: from the calendar to the next one-on-one a week later. Told by a test and by the walk. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { pressPrepare } from './page-button.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const question = 'What would ready me to lead a team?';
const mine = 'send the depot cost sheet';
const theirs = 'introduce me to Ruth';

export interface StoryStage {
  readonly chromium: Chromium;
  /** Moves the extension's clock to `ms` after the story's beginning, which is 25 minutes before the one-on-one. */
  shiftClock(ms: number): Promise<void>;
  /** Ends the browser by SIGKILL and starts it again on the same profile. */
  restart(): Promise<Chromium>;
}

/** Something that has come true, and the page on which it can be seen just now. */
export interface Scene {
  /** For a file: lower case, with hyphens. */
  readonly name: string;
  /** One plain sentence. */
  readonly says: string;
  readonly page: Page;
}

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

/** The question, the relationship: the popup over the calendar, until it shows the brief of today's one-on-one. */
async function answerInPopup(chromium: Chromium, onScene: (scene: Scene) => Promise<void>): Promise<void> {
  const popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: 'Is this your one-on-one with Dana?' }).waitFor();
  await popup.getByText('Two people: you and Dana Okafor').waitFor();
  await onScene({ name: 'question', says: 'The popup shows its brief, and asks once who Dana is.', page: popup });
  await popup.getByRole('button', { name: 'Yes, my manager' }).click();
  await popup.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await popup.getByText('Your manager · today').waitFor();
  await popup.getByText('min to go').waitFor();
  await onScene({ name: 'brief', says: 'Answered: Dana is the manager. The brief counts the minutes.', page: popup });
}

/** Three captures, keyboard only: a question, my commitment by Friday, theirs without a date. */
async function capture(panel: Page): Promise<void> {
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
}

/** One date is missing, and is given with one key on a quick day; the question goes along. */
async function wrapUp(panel: Page, onScene: (scene: Scene) => Promise<void>): Promise<void> {
  await panel.reload();
  await panel.getByText('2 commitments, one without a date.').waitFor();
  await onScene({ name: 'wrap-up', says: 'After the talk the wrap-up misses one date.', page: panel });
  await panel
    .getByRole('group', { name: `By when: ${theirs}` })
    .getByRole('button')
    .first()
    .focus();
  await panel.keyboard.press('Enter');
  await panel.getByText('no date', { exact: false }).waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Carry it over' }).click();
  await panel.getByRole('button', { name: 'Carry it over' }).waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Close this meeting' }).click();
}

/**
 * Plays the whole story on the sample calendar with the test build, and shows each scene as it comes true. Throws
 * at the first thing that is not as it should be.
 */
export async function tellStory(
  stage: StoryStage,
  onScene: (scene: Scene) => Promise<void> = async () => undefined,
): Promise<void> {
  let { chromium } = stage;

  // The calendar opens, and the one-on-one's chip is clicked.
  let page = await chromium.calendar('/calendar/u/0/r/week');
  await clickChip(page, 'Dana / Mira');
  await onScene({ name: 'calendar', says: 'The calendar is open; a click on the one-on-one shows its guests.', page });

  // The popup shows the brief before the question is answered; then the relationship is answered.
  await answerInPopup(chromium, onScene);

  // The panel opens from the page's button, by a real click, on that meeting.
  page = await chromium.calendar();
  await clickChip(page, 'Dana / Mira');
  await pressPrepare(page);
  const panel = await chromium.panel();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await onScene({ name: 'button', says: 'The Prepare button stands beside the details and was pressed.', page });
  await onScene({ name: 'panel', says: 'The side panel has opened on that one-on-one.', page: panel });

  await capture(panel);
  await onScene({ name: 'captures', says: 'Three lines were written down, by keyboard alone.', page: panel });

  await stage.shiftClock(2 * hour);
  await wrapUp(panel, onScene);
  await panel.getByRole('button', { name: 'Go to the follow-up' }).waitFor();
  await onScene({ name: 'closed', says: 'The date is given, and the meeting closed.', page: panel });

  // The next week comes into view, without a page load.
  page = await chromium.calendar();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first().waitFor();
  await onScene({ name: 'next-week', says: 'The next week is in view, with the next one-on-one.', page });

  // A week later the brief shows what was left open, and the badge counts what is late: mine and theirs.
  await stage.shiftClock(7 * day - hour);
  let popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: /^Open since/ }).waitFor();
  deepStrictEqual((await openItems(popup)).sort(), [question, theirs, mine].sort());
  await onScene({ name: 'a-week-later', says: 'A week later the brief shows all three as still open.', page: popup });
  await chromium.stopWorker();
  await badgeIs(chromium, '2', '#a5311c');

  // Everything is still there after the browser was killed.
  chromium = await stage.restart();
  await chromium.calendar('/calendar/u/0/r/week');
  popup = await chromium.openPopup();
  deepStrictEqual((await openItems(popup)).sort(), [question, theirs, mine].sort());
  await badgeIs(chromium, '2', '#a5311c');
  await onScene({
    name: 'after-the-kill',
    says: 'The browser was killed and started again: nothing is lost, and the badge says 2.',
    page: popup,
  });
  deepStrictEqual(chromium.networkRequests, []);
}
