/** What happens in the calendar is told once in the popup, with the way back; a third guest is a question. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, clickChip, seeWeek, writeDown } from './views.ts';

const stage = sharedStage();
const title = 'Dana / Mira';
const news = (popup: Page) => popup.getByRole('region', { name: 'Changed in your calendar' });

it('a one-on-one that moves is told once, in the popup and in Prepare, and can be taken back', async () => {
  const { chromium, times } = stage;
  const page = await seeWeek(chromium);
  await clickChip(page, title);
  const popup = await chromium.popupInTab();
  await answerManager(popup);
  await writeDown(popup, '- the depot', 'the depot');
  const quiet = await quietTab(chromium);
  const starts = async () => (await rowsOf(quiet, 'meetings')).filter((row) => row['title'] === title);
  const before = (await starts()).map((row) => row['start']);

  await page.bringToFront();
  const to = { day: times.today, startMinute: times.firstMeetingMinute + 60 };
  await page.evaluate(([name, moment]) => window.replica?.move(name, moment), [title, to] as const);
  await popup.bringToFront();
  await news(popup).getByText('Dana: moved to today').waitFor();
  await news(popup).getByText('was today').waitFor();
  await popup.getByText('the depot').first().waitFor();
  const panel = await chromium.panelInTab();
  await news(panel).getByText('Dana: moved to today').waitFor();

  await news(popup).getByRole('button', { name: 'Undo' }).click();
  await news(popup).getByText('Taken back.').waitFor();
  expect((await starts()).map((row) => row['start']).sort()).toEqual(before.sort());
  await news(popup).getByRole('button', { name: 'Got it' }).click();
  await news(popup).waitFor({ state: 'detached' });
  await popup.reload();
  await popup.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  expect(await news(popup).count()).toBe(0);
});

it('a third guest is a question, and the one-on-one stays until it is answered', async () => {
  const { chromium } = stage;
  const page = await seeWeek(chromium);
  const address = 'ruth.adeyemi@northfreight.example';
  const guest = { address, name: 'Ruth Adeyemi', status: 'accepted', organiser: false, optional: false } as const;
  await page.evaluate(([name, one]) => window.replica?.addGuest(name, one), [title, guest] as const);
  await page.evaluate(() => window.replica?.close());
  await clickChip(page, title);
  const quiet = await quietTab(chromium);
  await until('the guest to be told', async () =>
    (await rowsOf(quiet, 'news')).some((row) => row['kind'] === 'guests'),
  );
  const popup = await chromium.popupInTab();
  await news(popup).getByText('Is this still your one-on-one with Dana?').waitFor();
  await popup.getByText('the depot').first().waitFor();
  await news(popup).getByRole('button', { name: 'Yes, still' }).click();
  await news(popup).waitFor({ state: 'detached' });
  await popup.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
});
