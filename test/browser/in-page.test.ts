/** What stands in the page: the marks on the chips, on which, how many steps, where, when they go; and the button's place. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PageMark, stepsOf } from '../../src/core/readiness.ts';
import { addDays } from '../replica/calendar-days.ts';
import { until } from './harness/wait.ts';
import { marksCalendar, mondayAfter, mondayBefore } from './marks-calendar.ts';
import { buttonPlace, coveredByButton, pressPrepare } from './page-button.ts';
import { marksByTitle, type ShownMark } from './page-marks.ts';
import { putRows, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, clickChip, writeDown } from './views.ts';

const stage = sharedStage({ scenario: marksCalendar });
const week = () => `/calendar/u/0/r/week/${mondayAfter(stage.times.today).split('-').map(Number).join('/')}`;
const strangers = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);
const frames = (page: Page, count = 2) =>
  page.evaluate(async (most) => {
    for (let n = 0; n < most; n += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);

async function marksBecome(page: Page, wanted: Record<string, ShownMark['says']>): Promise<void> {
  let seen: unknown = null;
  await until(`the marks ${JSON.stringify(wanted)}`, async () => {
    seen = await marksByTitle(page);
    expect(seen).toEqual(wanted);
    return true;
  });
}

const all = { 'Dana / Mira': 1, 'Kofi / Mira': 'likely', 'Sanna / Mira': 'likely' } as const;

async function scrollGrid(page: Page, to: number): Promise<void> {
  await page.evaluate((top) => {
    const scroller = document.querySelector('[role=gridcell][data-datekey]:not([jsaction])')?.parentElement
      ?.parentElement;
    scroller?.scrollTo({ top, behavior: 'instant' });
  }, to);
}

describe.sequential('marks', () => {
  let page: Page;
  let risen: PageMark = 1;

  beforeAll(async () => {
    page = await stage.chromium.calendar(week());
    await page.setViewportSize({ width: 1440, height: 900 });
    await scrollGrid(page, 8 * 48);
    // Its guests make it certain.
    await clickChip(page, 'Dana / Mira');
    await until('the guests to be taken', async () => (await marksByTitle(page))['Dana / Mira'] === 1);
    await page.keyboard.press('Escape');
  });

  it('stand on one-on-ones alone, not on short, full, declined, silent or crowded ones', async () => {
    await marksBecome(page, all);
    expect(await strangers(page)).toBe(1);
  });

  it('follow the grid as it scrolls, and are hidden where its head lies over them', async () => {
    for (const top of [8 * 48 + 31, 9 * 48 + 7]) {
      await scrollGrid(page, top);
      await marksBecome(page, all);
    }
    await page.setViewportSize({ width: 1300, height: 600 });
    await scrollGrid(page, 10 * 48 + 15);
    await marksBecome(page, { 'Kofi / Mira': 'likely', 'Sanna / Mira': 'likely' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await scrollGrid(page, 8 * 48);
    await marksBecome(page, all);
  });

  it('lie below an open bubble, and are there again when it is closed', async () => {
    await clickChip(page, 'Dana / Mira');
    await until('the button', () => buttonPlace(page));
    await until('only what the bubble does not cover', async () => {
      const shown = await marksByTitle(page);
      return !('Kofi / Mira' in shown) && !('no chip' in shown) && 'Dana / Mira' in shown;
    });
    await page.keyboard.press('Escape');
    await marksBecome(page, all);
  });

  it('leave the button a place where it covers no word and no control, in any window', async () => {
    const cdp = await page.context().newCDPSession(page);
    const sizes = [
      { width: 1440, height: 900, zoom: 1 },
      { width: 1000, height: 560, zoom: 1 },
      { width: 500, height: 900, zoom: 1 },
      { width: 720, height: 450, zoom: 2 },
    ];
    const found: string[] = [];
    for (const { width, height, zoom } of sizes) {
      await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
      // At 200 % the bubble is as high as the window; room beside it is where the drawer was, as anybody would close it.
      if (zoom > 1) await page.getByRole('button', { name: 'Main drawer' }).click();
      await scrollGrid(page, 9 * 48);
      await page.evaluate(() => window.replica?.open('Dana / Mira'));
      await page.locator('#xDetDlg [data-email]').first().waitFor();
      await frames(page);
      await frames(page);
      const covered = await coveredByButton(page);
      found.push(`${width} x ${height} at ${zoom}: ${covered === null ? 'no room' : covered.join(', ') || 'free'}`);
      await page.evaluate(() => window.replica?.close());
    }
    await cdp.detach();
    await page.getByRole('button', { name: 'Main drawer' }).click();
    await page.setViewportSize({ width: 1400, height: 900 });
    await scrollGrid(page, 8 * 48);
    expect(found).toEqual(sizes.map(({ width, height, zoom }) => `${width} x ${height} at ${zoom}: free`));
  });

  it('have their way by keyboard: Enter on the chip, Tab either way to the button, Escape back to the chip', async () => {
    const chip = page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first();
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.parentElement === document.documentElement ? 'ours' : 'theirs';
      });
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.locator('#xDetDlg [data-email]').first().waitFor();
    await until('the button', () => buttonPlace(page));
    for (const key of ['Shift+Tab', 'Tab']) {
      for (let presses = 0; presses < 20 && (await focused()) !== 'ours'; presses += 1) await page.keyboard.press(key);
      expect(await focused()).toBe('ours');
      // From the last control it goes on to the first, and from the first back to the last: the bubble's own ring.
      await page.keyboard.press(key);
      expect(await focused()).not.toBe('ours');
    }
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('ours');
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    await cdp.detach();
    const buttons = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'button');
    expect(buttons.map(({ name }) => name?.value)).toContain('Prepare for this one-on-one with Onward');
    await page.keyboard.press('Escape');
    await until('the bubble to close', async () => (await focused()) !== 'ours');
    expect(await chip.evaluate((node) => node === document.activeElement)).toBe(true);
    await marksBecome(page, all);
  });

  it('go with their chips from week to week, and outlive a page drawn anew', async () => {
    await page.evaluate((day) => window.replica?.go('week', day), mondayBefore(stage.times.today));
    await page.locator('[data-eventchip]', { hasText: 'Dana / Mira' }).first().waitFor();
    await marksBecome(page, {});
    await page.evaluate((day) => window.replica?.go('week', day), mondayAfter(stage.times.today));
    await scrollGrid(page, 8 * 48);
    await marksBecome(page, all);
    await page.evaluate(() => window.replica?.rerender());
    await marksBecome(page, all);
    const later = { day: addDays(mondayAfter(stage.times.today), 2), startMinute: 14 * 60 };
    await page.evaluate((to) => window.replica?.move('Kofi / Mira', to), later);
    await marksBecome(page, all);
  });

  it('cost nothing while the pointer drags over the page', async () => {
    const cell = await page.locator('[role=gridcell][data-datekey]:not([jsaction])').nth(6).boundingBox();
    await page.mouse.move((cell?.x ?? 0) + 30, 600);
    await page.mouse.down();
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as Element;
      const counts = { passes: 0 };
      Object.assign(window, { counts });
      new MutationObserver((records) => {
        counts.passes += records.length;
      }).observe(host, { attributes: true });
    });
    const passes = () => page.evaluate(() => (window as unknown as { counts: { passes: number } }).counts.passes);
    const quiet = await until('the page to come to rest', async () => {
      const before = await passes();
      await frames(page, 20);
      return before === (await passes()) ? { before } : null;
    });
    for (let step = 0; step < 12; step += 1) {
      await page.mouse.move((cell?.x ?? 0) + 30, 600 - step * 8);
      // The noise of a drag: styles all over the grid.
      await page.evaluate((n) => {
        for (const cell of document.querySelectorAll<HTMLElement>('[role=gridcell]'))
          cell.style.outlineOffset = `${n}px`;
      }, step);
    }
    await frames(page);
    expect(await passes()).toBe(quiet.before);
    await page.mouse.up();
    await page.keyboard.press('Escape');
    await scrollGrid(page, 8 * 48 + 10);
    await until('a pass', async () => (await passes()) > quiet.before);
  });

  it('rise within a moment when something is written down in the panel beside', async () => {
    const { chromium } = stage;
    await clickChip(page, 'Dana / Mira');
    await pressPrepare(page);
    const panel = await chromium.panel();
    await answerManager(panel);
    await writeDown(panel, '? Who decides on the crew model?', 'Who decides on the crew model?');
    await page.keyboard.press('Escape');
    // Which list it is, how long, and how much of it is done by itself, is a matter of the weekday.
    const after = await until('the list to have ticked itself', async () => {
      const told = (await panel.locator('.sec').first().textContent()) ?? '';
      const counted = /(?<!\d)(\d+) of (\d+)/.exec(told);
      return counted && /ask ?ticked itself/.test(told)
        ? { done: Number(counted[1]), total: Number(counted[2]) }
        : null;
    });
    risen = stepsOf(after.done, after.total);
    await marksBecome(page, { ...all, 'Dana / Mira': risen });
  });

  it('and the button are gone when they are switched off, and leave the page as it was', async () => {
    const quiet = await quietTab(stage.chromium);
    const tell = async (value: boolean) => {
      await putRows(quiet, 'settings', [{ id: 'pageButton', name: 'pageButton', value, deletedAt: null }]);
      await page.bringToFront();
      await quiet.evaluate(() => chrome.runtime.sendMessage({ type: 'readiness-changed' }));
    };
    await page.bringToFront();
    await clickChip(page, 'Dana / Mira');
    await until('the button', () => buttonPlace(page));
    const chips = () => page.evaluate(() => document.querySelector('[role=main]')?.outerHTML);
    const before = await chips();
    await tell(false);
    await until('nothing of ours to be left', async () => (await strangers(page)) === 0);
    expect(await chips()).toBe(before);
    await tell(true);
    await until('the button', () => buttonPlace(page));
    await page.keyboard.press('Escape');
    await marksBecome(page, { ...all, 'Dana / Mira': risen });
  });

  it('stand at the other end in a page from right to left', async () => {
    stage.replica.setScenario({ ...marksCalendar(stage.times), direction: 'rtl' });
    await stage.chromium.calendar(week());
    await scrollGrid(page, 8 * 48);
    await marksBecome(page, { ...all, 'Dana / Mira': risen });
    await clickChip(page, 'Dana / Mira');
    await until('the button', () => buttonPlace(page));
    expect(await coveredByButton(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await marksBecome(page, { ...all, 'Dana / Mira': risen });
  });

  it('go by themselves when the extension is updated, without being used', async () => {
    expect(await strangers(page)).toBe(1);
    await stage.chromium.update();
    await until('the page to be without any node of ours', async () => (await strangers(page)) === 0);
  });
});
