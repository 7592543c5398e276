/** Every view for everybody: axe finds nothing in any light, nothing is cut off, and the keyboard reaches all of it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sideways } from './axe-faults.ts';
import { sharedStage } from './shared-stage.ts';
import { answerManager, seeWeek, writeDown } from './views.ts';

const stage = sharedStage();
const tabs = ['Prepare', 'Meet', 'Wrap-up', 'Follow up'] as const;
const lights = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe finds in this view, in words, in each light. */
async function faultsIn(view: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const light of lights) {
    await view.emulateMedia(light);
    faults.push(...(await axeFaults(view)).map((fault) => `${light.colorScheme} ${light.forcedColors}: ${fault}`));
  }
  return faults;
}

describe.sequential('looks', () => {
  it('popup with nothing found yet, and panel', async () => {
    const { chromium } = stage;
    const popup = await chromium.popupInTab();
    await popup.getByText('No one-on-one found yet').first().waitFor();
    expect(await faultsIn(popup)).toEqual([]);
    const panel = await chromium.panelInTab();
    await panel.getByText('No one-on-one found yet.').waitFor();
    expect(await faultsIn(panel)).toEqual([]);
    await popup.close();
    await panel.close();
  });

  it('settings, as they are and with a line to write in, on any width and by Tab alone', async () => {
    const page = await stage.chromium.workspace('settings');
    await page.getByRole('heading', { name: 'Titles' }).waitFor();
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('textbox', { name: 'Words in the title' }).fill('Donaudampfschifffahrt'.repeat(6));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^More for: Donaudampf/ }).waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await faultsIn(page)).toEqual([]);
    expect(await unreached(page)).toEqual([]);
    for (const width of [360, 860, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `at ${width}`).toEqual([]);
    }
    // The rule would judge the titles of the tests that follow.
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    await page.close();
  });

  it('popup with the question', async () => {
    const { chromium } = stage;
    await seeWeek(chromium);
    const popup = await chromium.popupInTab();
    await popup.getByRole('button', { name: 'Yes, my manager' }).waitFor();
    expect(await faultsIn(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Yes, someone else' }).click();
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });

  describe('with the usual words', () => {
    beforeAll(async () => {
      const popup = await stage.chromium.popupInTab();
      await answerManager(popup);
      await writeDown(popup, '? What would ready me to lead a team?', 'What would ready me');
      await writeDown(popup, '? Who decides on the crew model, and by when?', 'Who decides');
      await writeDown(popup, '> send the depot cost sheet by Friday', 'send the depot cost sheet');
      await writeDown(popup, '< introduce me to Ruth', 'introduce me');
      await writeDown(popup, '- The winter peak and who is on it', 'The winter peak');
      await writeDown(popup, '- Two weeks of leave in spring', 'Two weeks');
      await popup.close();
    });

    it('popup with the brief', async () => {
      const popup = await stage.chromium.popupInTab();
      await popup.getByText('The winter peak and who is on it').waitFor();
      expect(await faultsIn(popup)).toEqual([]);
      await popup.getByRole('button', { name: /^Ready/ }).click();
      expect(await faultsIn(popup)).toEqual([]);
      await popup.close();
    });

    it('the usual brief needs no scrolling at 380 x 600', async () => {
      await seeWeek(stage.chromium);
      const popup = await stage.chromium.openPopup();
      await popup.getByText('The winter peak and who is on it').waitFor();
      const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(size.width).toBe(380);
      expect(size.height).toBeLessThanOrEqual(600);
      const room = await popup.evaluate(() => {
        const main = document.querySelector('main');
        return {
          page: document.documentElement.scrollHeight - innerHeight,
          main: main && main.scrollHeight - main.clientHeight,
        };
      });
      expect(room).toEqual({ page: 0, main: 0 });
      await popup.close();
    });

    it.each(tabs)('panel while the meeting runs: %s', async (name) => {
      await stage.chromium.shiftClock(40 * 60_000);
      const panel = await stage.chromium.panelInTab();
      await panel.setViewportSize({ width: 360, height: 760 });
      await panel.getByRole('tab', { name }).click();
      expect(await faultsIn(panel)).toEqual([]);
      await panel.close();
    });

    it('every control of the panel is reached by Tab, and shows it', async () => {
      const panel = await stage.chromium.panelInTab();
      await panel.setViewportSize({ width: 360, height: 760 });
      for (const name of tabs) {
        await panel.getByRole('tab', { name }).click();
        expect(await unreached(panel), name).toEqual([]);
      }
      await panel.close();
    });

    it('nothing runs out of the panel sideways at 280, 360 and 480, whatever the words', async () => {
      const panel = await stage.chromium.panelInTab();
      await writeDown(panel, `? https://depot.example/${'a-very-long-way-'.repeat(12)}`, 'https://depot.example');
      await writeDown(panel, `- ${'Donaudampfschifffahrt'.repeat(8)}`, 'Donaudampf');
      for (const width of [280, 360, 480]) {
        await panel.setViewportSize({ width, height: 700 });
        for (const name of tabs) {
          await panel.getByRole('tab', { name }).click();
          expect(await sideways(panel), `${name} at ${width}`).toEqual([]);
        }
      }
      await panel.close();
    });
  });
});

/** Controls that Tab does not reach, and those that do not show that they are focused. */
async function unreached(view: Page): Promise<string[]> {
  const total = await view.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex]'),
    ].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        // Of radios the chosen one is the stop, or the first while none is chosen; the arrows lead to the others.
        !one.matches('fieldset:has([type=radio]:checked) [type=radio]:not(:checked)') &&
        !one.matches('fieldset:not(:has([type=radio]:checked)) label ~ label > [type=radio]') &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    controls.forEach((one, index) => {
      one.dataset['control'] = String(index);
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return controls.length;
  });
  expect(total).toBeGreaterThan(4);
  const seen = new Set<string>();
  const faults: string[] = [];
  // A field for a date or a time has a stop for each of its parts.
  const parts = await view.locator('input[type=date], input[type=time]').count();
  for (let presses = 0; presses < total + 5 + parts * 3; presses += 1) {
    await view.keyboard.press('Tab');
    const at = await view.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      // The ring may be on what holds the control: a line, or the label of a box.
      const rings = [focused, focused.parentElement, focused.nextElementSibling].map((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      });
      return {
        index: focused.dataset['control'] ?? '',
        what: focused.outerHTML.slice(0, 120),
        ring: rings.some(Boolean),
      };
    });
    if (!at) continue;
    seen.add(at.index);
    if (!at.ring) faults.push(`no focus to be seen: ${at.what}`);
  }
  const missed = Array.from({ length: total }, (_, index) => String(index)).filter((index) => !seen.has(index));
  for (const index of missed) {
    const html = await view.evaluate((n) => document.querySelector(`[data-control="${n}"]`)?.outerHTML ?? null, index);
    if (html !== null) faults.push(`never reached: ${html.slice(0, 160)}`);
  }
  return faults;
}
