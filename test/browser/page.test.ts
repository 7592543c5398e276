/** What our script does in Google's page, and what Google's page may do to us. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Lang } from '../replica/scenario.ts';
import { until } from './harness/wait.ts';
import { buttonPlace } from './page-button.ts';
import { putRows, quietTab, rowsOf } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, captureLine, clickChip, seeWeek, writeDown } from './views.ts';

const stage = sharedStage();

const strangers = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);
const buttonIsGone = async (page: Page) => (await buttonPlace(page)) === null;
const buttonHasFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.parentElement === document.documentElement);

/** Today's one-on-one as a moment, from the numbers that the page was given. */
function startOfToday(): number {
  const { today, firstMeetingMinute, zoneOffsetLabel } = stage.times;
  const offset = `${zoneOffsetLabel.replace('GMT', '')}:00`;
  return Date.parse(`${today}T00:00:00${offset}`) + firstMeetingMinute * 60_000;
}

async function danaToday(quiet: Page) {
  const rows = await rowsOf(quiet, 'meetings');
  return rows.find((row) => row['title'] === 'Dana / Mira' && row['day'] === stage.times.today) ?? null;
}

/** Loads the calendar anew, as if it had never been seen, and gives what became of today's one-on-one. */
async function readAnew(lang: Lang, view: 'day' | 'month') {
  const { chromium, replica, times } = stage;
  const quiet = await quietTab(chromium);
  await (await chromium.calendar()).goto('about:blank');
  for (const store of ['meetings', 'sightings', 'series', 'people']) await putRows(quiet, store, [], true);
  // On some weekdays the others would put it behind "more", where no page has it.
  const events = stage.scenario.events.filter(
    ({ title, start }) => title === 'Dana / Mira' || start.day !== times.today,
  );
  replica.setScenario({ ...stage.scenario, lang, events });
  const page = await chromium.calendar(`/calendar/u/0/r/${view}`);
  const found = await until(`today's one-on-one of ${times.today} from ${view} in ${lang}`, () => danaToday(quiet));
  await page.bringToFront();
  return { id: found['id'], start: found['start'], end: found['end'], reply: found['reply'] };
}

it.each(['de', 'fr'] as const)(
  '%s, of which no page was seen, gives the time of a series by its id and leaves the answer open',
  async (lang) => {
    for (const view of ['day', 'month'] as const) {
      expect(await readAnew(lang, view)).toMatchObject({ start: startOfToday(), reply: 'unknown' });
    }
  },
);

it('the button comes with the bubble of a one-on-one and goes with it', async () => {
  const { chromium, replica } = stage;
  replica.setScenario(stage.scenario);
  const page = await seeWeek(chromium);
  await clickChip(page, 'Dana / Mira');
  await until('the button', () => buttonPlace(page));
  await page.keyboard.press('Escape');
  await until('the button to go with the bubble', () => buttonIsGone(page));

  // Another event in the same node: the guests come late, and they are many.
  await clickChip(page, 'Dana / Mira');
  await until('the button', () => buttonPlace(page));
  await page.evaluate(() => window.replica?.open('Depot workshop'));
  await page.locator('#xDetDlg', { hasText: 'Depot workshop' }).locator('[data-email]').nth(3).waitFor();
  await until('the button to go with its event', () => buttonIsGone(page));
  await page.evaluate(() => window.replica?.open('Dana / Mira'));
  await until('the button, back again', () => buttonPlace(page));
  expect(await strangers(page)).toBe(1);
  await page.keyboard.press('Escape');
});

it('Tab leads from the bubble to the button, where no single key reaches the calendar and Enter opens the panel', async () => {
  const { chromium } = stage;
  const page = await chromium.calendar();
  await clickChip(page, 'Dana / Mira');
  await until('the button', () => buttonPlace(page));
  for (let presses = 0; presses < 20 && !(await buttonHasFocus(page)); presses += 1) await page.keyboard.press('Tab');
  expect(await buttonHasFocus(page)).toBe(true);

  const where = () => page.evaluate(() => `${location.href} ${document.body.dataset['viewkey']} ${document.title}`);
  const before = await where();
  for (const key of ['d', 'm', 'a', 'j', 'k', 'n', 'p', 't', 'c']) await page.keyboard.press(key);
  expect(await where()).toBe(before);
  expect(await buttonHasFocus(page)).toBe(true);

  await page.keyboard.press('Enter');
  const panel = await chromium.panel();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  // The key that does nothing on the button does something on the page itself.
  await page.keyboard.press('Escape');
  await until('the button to be gone', () => buttonIsGone(page));
  await page.keyboard.press('j');
  await until('the next week', async () => (await where()) !== before);
});

it('the page holds no word of the user', async () => {
  const { chromium } = stage;
  await seeWeek(chromium);
  const panel = await chromium.panelInTab();
  await answerManager(panel);
  for (const mark of ['?', '>', '<', '-', '+', '"', ''])
    await writeDown(panel, `${mark} wombat ${mark || 'note'}`, 'wombat');
  const page = await chromium.calendar('/calendar/u/0/r/week');
  await clickChip(page, 'Dana / Mira');
  await until('the button', () => buttonPlace(page));
  const held = await page.evaluate(() => {
    const texts: string[] = [];
    const collect = (root: Document | ShadowRoot): void => {
      texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot);
    };
    collect(document);
    return [
      ...texts,
      document.cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ].join();
  });
  expect(held).toContain('Dana / Mira');
  expect(held).not.toMatch(/wombat|onward|chrome-extension/i);
  // A closed shadow root shows nothing but the button itself.
  const host = await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML ?? '');
  expect(host).toMatch(/^<div( (style|dir|data-copyretire)="[^"]*")*><\/div>$/);
  await page.keyboard.press('Escape');
  await panel.close();
});

const hostile = {
  html: '<img src=x onerror="alert(1)"><script>alert(2)</script><b>1:1</b> Dana & Mira',
  'right to left': '\u202EanaD / ariM\u202C \u2066\u200F',
  emoji: '🧭 Dana 🤝 Mira 👩🏽‍💻👨‍👩‍👧‍👦 1️⃣:1️⃣',
  long: `Dana / Mira ${'long '.repeat(20_000)}`,
  'a script and an end of tags': '</span></div><script>alert(3)</script>Dana / Mira {{7*7}}',
};

it.each(Object.entries(hostile))(
  'a title with %s is text in popup and panel and harms nobody',
  async (_name, title) => {
    const { chromium } = stage;
    const quiet = await quietTab(chromium);
    const page = await seeWeek(chromium);
    for (const store of ['series', 'people']) await putRows(quiet, store, [], true);
    const dialogs: string[] = [];
    const faults: string[] = [];
    await clickChip(page, 'Dana / Mira');
    await page.evaluate((next) => window.replica?.rename('Dana / Mira', next), title);
    const begins = title.slice(0, 40).trim();
    await until('the title to be kept', async () =>
      (await rowsOf(quiet, 'meetings')).some((row) => String(row['title']).startsWith(begins)),
    );
    const views = [page, await chromium.popupInTab(), await chromium.panelInTab()];
    for (const view of views) {
      view.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      view.on('pageerror', (error) => faults.push(error.message));
    }
    const [, popup, panel] = views as [Page, Page, Page];
    await popup.getByRole('heading', { level: 1 }).filter({ hasText: begins }).waitFor();
    await captureLine(panel).waitFor();
    await writeDown(panel, `said: ${title.slice(0, 9_000)}`, `said: ${begins}`);
    await panel.locator('main').waitFor();
    for (const view of [popup, panel]) {
      expect(await view.locator('img, script:not([src]), b:text-is("1:1")').count()).toBe(0);
      expect(await view.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect({ dialogs, faults }).toEqual({ dialogs: [], faults: [] });
    await popup.close();
    await panel.close();
  },
);
