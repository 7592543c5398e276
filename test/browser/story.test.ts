/** The main job, as a person does it: from the calendar to the next one-on-one a week later. */
import { expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { openStage } from './stage.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

it('finds the one-on-one, briefs, runs it, and remembers it a week later', async () => {
  const stage = await openStage();
  let { chromium } = stage;

  // The calendar opens, and the one-on-one's chip is clicked.
  let page = await chromium.calendar('/calendar/u/0/r/week');
  await page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first().waitFor();
  await page.evaluate(() => window.replica?.open('Dana / Mira'));
  await page.locator('#xDetDlg [data-email]').first().waitFor();

  // The popup shows the brief before it asks, and the relationship is answered.
  let popup = await chromium.openPopup();
  await popup.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  expect(await popup.getByText('min to go').isVisible()).toBe(true);
  await popup.getByRole('button', { name: 'Yes, my manager' }).click();
  await popup.getByText('Your manager').waitFor();
  await popup.screenshot({ path: '/tmp/popup1.png' });
  await popup.close();

  // The panel opens from the page's button, by a real click.
  await page.screenshot({ path: '/tmp/page1.png' });
});
