/** What a person does in popup and panel, for tests: waiting for a one-on-one, answering, writing lines down. */
import type { Locator, Page } from 'playwright-core';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { quietTab, rowsOf } from './records.ts';

/** The one line for everything, in the popup and in the panel. */
export const captureLine = (view: Page): Locator => view.getByRole('textbox', { name: /^Write it down/ });

/** Shows the calendar's week and waits until its one-on-one with Dana is kept. */
export async function seeWeek(chromium: Chromium): Promise<Page> {
  const page = await chromium.calendar('/calendar/u/0/r/week');
  const quiet = await quietTab(chromium);
  await until('the one-on-one to be kept', async () =>
    (await rowsOf(quiet, 'meetings')).some((row) => row['title'] === 'Dana / Mira'),
  );
  await page.bringToFront();
  return page;
}

/** Opens the details of an event on screen by a click on its chip, and waits until its guests are there. */
export async function clickChip(page: Page, title: string): Promise<void> {
  await page.locator('[data-eventchip]', { hasText: title }).first().click();
  await page.locator('#xDetDlg [data-email]').first().waitFor();
}

/** Answers the one question of this view with "Yes, my manager". */
export async function answerManager(view: Page): Promise<void> {
  await view.getByRole('button', { name: 'Yes, my manager' }).click();
  await view.getByRole('heading', { name: /^Is this your/ }).waitFor({ state: 'detached' });
}

/** Writes one line down by keyboard and waits until the view says that it is kept. `words` is what is left without its mark and date. */
export async function writeDown(view: Page, line: string, words = line): Promise<void> {
  await captureLine(view).focus();
  await view.keyboard.insertText(line);
  // The reader of dates is loaded with the first key; a line that ends with a day waits until it is understood.
  if (/ by \w+$/.test(line)) await view.locator('.parse').getByText(/^by /).waitFor();
  await view.keyboard.press('Enter');
  await view.getByRole('status').filter({ hasText: 'Written down.' }).filter({ hasText: words }).waitFor();
}
