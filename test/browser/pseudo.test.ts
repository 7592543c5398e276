/**
 * Every view in a language that nobody speaks: what can be read stands in the code instead of src/locales, and what is
 * cut off or scrolls sideways has no room for German.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleRows } from '../fixtures/sample-records.ts';
import { sideways } from './axe-faults.ts';
import { settled, throughPanel, throughWorkspace, workspaceViews } from './every-view.ts';
import { layoutFaults } from './layout-faults.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { speak } from './speak.ts';
import { timeZone } from './stage.ts';
import { leftOver, ownTexts, wordsOnScreen } from './words-on-screen.ts';

const stage = sharedStage();
const rows = [sampleRows, careerRows].map((make) => make({ now: Date.now(), zone: timeZone }));
const own = ownTexts(rows);

/** What is wrong with the view as it stands, at each of these widths in CSS pixels. */
async function faultsIn(page: Page, widths: readonly number[], name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(
      ...[...(await sideways(page)), ...(await layoutFaults(page))].map((fault) => `${name} at ${width}: ${fault}`),
    );
  }
  for (const { text, at } of await wordsOnScreen(page)) {
    const left = leftOver(text, own);
    if (left !== '') faults.push(`${name}: "${left}" in "${text}" (${at})`);
  }
  return faults;
}

describe.sequential('in pseudo', () => {
  beforeAll(() => speak(stage.chromium, 'qps'));

  it('nothing there yet', async () => {
    const faults: string[] = [];
    const popup = await stage.chromium.popupInTab();
    await settled(popup);
    faults.push(...(await faultsIn(popup, [380], 'popup, empty')));
    await popup.close();
    const panel = await stage.chromium.panelInTab();
    await settled(panel);
    faults.push(...(await faultsIn(panel, [280], 'panel, empty')));
    await panel.close();
    const alone = workspaceViews.filter((view) => !/[0-9a-f]{8}-/.test(view));
    await throughWorkspace(
      stage.chromium,
      async (page, view) => void faults.push(...(await faultsIn(page, [360], `${view}, empty`))),
      alone,
    );
    expect(faults).toEqual([]);
  });

  describe('with two years of records', () => {
    beforeAll(async () => {
      const quiet = await quietTab(stage.chromium);
      for (const some of rows) await putSample(quiet, some as Parameters<typeof putSample>[1]);
    });

    it('the popup', async () => {
      const popup = await stage.chromium.popupInTab();
      await settled(popup);
      expect(await faultsIn(popup, [380], 'popup')).toEqual([]);
      await popup.close();
    });

    it('the panel', async () => {
      const faults: string[] = [];
      await throughPanel(
        stage.chromium,
        async (page, view) => void faults.push(...(await faultsIn(page, [280, 360], `panel ${view}`))),
      );
      expect(faults).toEqual([]);
    });

    it('the workspace', async () => {
      const faults: string[] = [];
      await throughWorkspace(
        stage.chromium,
        async (page, view) => void faults.push(...(await faultsIn(page, [360, 1280], view))),
      );
      expect(faults).toEqual([]);
    });
  });
});
