/**
 * Nothing leaves the browser: over a whole visit the extension asks nobody for anything, the calendar's server neither.
 * The one exception, an iCal address that the user gave, has its tests in feeds.test.ts.
 */
import { expect, it } from 'vitest';
import { until } from './harness/wait.ts';
import { pressPrepare } from './page-button.ts';
import { openStage } from './stage.ts';
import { answerManager, clickChip, seeWeek, writeDown } from './views.ts';

/** What the calendar page itself loads, and what Chromium asks of google.com by itself. */
const ofThePage =
  /^\/(calendar\/u\/0\/r\/week|replica\/(page\.css|page\.js|scenario\.json)|ListAccounts\b.*|favicon\.ico)$/;

it('a visit makes no request but those of the page', async () => {
  const { chromium, replica } = await openStage({ build: 'chrome' });
  const page = await seeWeek(chromium);
  const loaded = replica.requests.filter(({ url }) => !url.startsWith('/ListAccounts')).map(({ url }) => url);
  expect(loaded.length).toBeGreaterThan(2);

  const popup = await chromium.openPopup();
  await answerManager(popup);
  await writeDown(popup, '? see https://depot.example/plan?a=1', 'https://depot.example/plan?a=1');
  await popup.close();
  await clickChip(page, 'Dana / Mira');
  await pressPrepare(page);
  const panel = await chromium.panel();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await writeDown(panel, '> <img src="https://depot.example/a.png"> by Friday', '<img src=');
  for (const name of ['Meet', 'Wrap-up', 'Follow up', 'Prepare']) await panel.getByRole('tab', { name }).click();
  await chromium.stopWorker();
  await until('the badge to have been worked out', async () => (await chromium.badge()).title.length > 0);
  await chromium.update();

  expect(chromium.networkRequests).toEqual([]);
  for (const { method, url } of replica.requests)
    expect(`${method} ${url}`).toMatch(new RegExp(`^GET ${ofThePage.source.slice(1)}`));
  // The page was loaded once; everything after that was between its script, the worker and the database.
  expect(replica.requests.filter(({ url }) => !url.startsWith('/ListAccounts')).map(({ url }) => url)).toEqual(loaded);
});
