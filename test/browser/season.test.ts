/** A season planned on the sample calendar follows when a meeting is moved on the calendar page. */
import { expect, it } from 'vitest';
import { addToDay, weekdayOf } from '../../src/core/day.ts';
import { axeFaults, sideways } from './axe-faults.ts';
import { until } from './harness/wait.ts';
import { quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, clickChip, seeWeek } from './views.ts';

const stage = sharedStage();
const title = 'Dana / Mira';
const shortDay = (day: string) =>
  new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(day));

it('a season is planned backwards, follows a moved meeting, and shows in Prepare', async () => {
  const { chromium, times } = stage;
  const page = await seeWeek(chromium);
  await clickChip(page, title);
  const popup = await chromium.popupInTab();
  await answerManager(popup);
  const quiet = await quietTab(chromium);
  const known = async () =>
    new Set((await rowsOf(quiet, 'meetings')).filter((row) => row['title'] === title).map((row) => row['day']));
  await page.bringToFront();
  await page.evaluate(() => window.replica?.close());
  const [second, third, fourth] = [7, 14, 21].map((days) => addToDay(times.today, days));
  for (const day of [second, fourth, third]) {
    await page.evaluate((to) => window.replica?.go('week', to ?? ''), day);
    await until(`the one-on-one of ${day} to be known`, async () => (await known()).has(day));
  }

  const view = await chromium.workspace('plan/season');
  await view.setViewportSize({ width: 1280, height: 900 });
  await view.getByText('Review', { exact: true }).click();
  await view.getByLabel('What is decided').fill('My review');
  await view.getByLabel('Decided on').fill(addToDay(times.today, 24));
  await view.getByRole('button', { name: 'Plan it backwards' }).click();
  await view.getByText('4 one-on-ones with Dana are left.').waitFor();
  const row = (text: string) => view.getByRole('listitem').filter({ hasText: text });
  const ask = row('Write it into my review.');
  await ask.getByText(shortDay(third ?? '')).waitFor();
  await row('Nothing new.')
    .getByText(shortDay(fourth ?? ''))
    .waitFor();
  expect(await axeFaults(view)).toEqual([]);

  // Within the week that is on screen, which ends on a Sunday.
  const moved = addToDay(third ?? '', weekdayOf(third ?? '') > 5 ? -1 : 1);
  await page.bringToFront();
  await page.evaluate(([name, to]) => window.replica?.move(name, to), [
    title,
    { day: moved, startMinute: times.firstMeetingMinute },
  ] as const);
  await view.bringToFront();
  await ask.getByText(shortDay(moved)).waitFor();

  await ask.getByRole('button', { name: /^The ask/ }).click();
  await view.getByRole('combobox', { name: 'When' }).selectOption({ index: 1 });
  await ask.getByText('you put it here').waitFor();
  await ask.getByText('Today', { exact: true }).waitFor();
  expect(await axeFaults(view)).toEqual([]);
  await view.getByRole('button', { name: 'Undo' }).click();
  await ask.getByText(shortDay(moved)).waitFor();
  await view.setViewportSize({ width: 360, height: 800 });
  expect((await sideways(view)).filter((box) => box.startsWith('MAIN'))).toEqual([]);

  const panel = await chromium.panelInTab();
  const wanted = panel.getByRole('region', { name: 'What a season wants of this one-on-one' });
  await wanted.getByText('What has to be true by then?').waitFor();
  await view.bringToFront();
  await row('What has to be true').getByRole('button', { name: 'make it a question' }).click();
  await panel.bringToFront();
  // Once more, among the questions of Prepare.
  await panel.getByText('What has to be true by then?').nth(1).waitFor();
});
