/** Every view there is, by its address, for tests that go through all of them. A new page is added here. */
import type { Page } from 'playwright-core';
import { careerIds } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import type { Chromium } from './harness/chromium.ts';
import { putRows, quietTab } from './records.ts';

/** Pages of the workspace, by what stands after `#/`. The records are those of the sample. */
export const workspaceViews: readonly string[] = [
  'people',
  `people/${sampleIds.dana}`,
  `people/${sampleIds.dana}?meeting=${sampleIds.twoWeeksAgo}`,
  'commitments',
  `commitments/${sampleIds.costSheet}`,
  'history',
  'search?q=winter',
  'changes',
  `brief/${sampleIds.today}`,
  `people/${sampleIds.dana}/matters`,
  'people/employers',
  `people/employers?manager=${sampleIds.dana}`,
  'plan',
  'plan/objectives',
  `plan/objectives?open=${careerIds.ownWinter}`,
  'plan/evidence',
  'plan/evidence?competencies=',
  'plan/season',
  `plan/season?id=${careerIds.season}`,
  `plan/so-far/${sampleIds.dana}`,
  'insights',
  'packet',
  'packet?for=manager',
  'data',
  'welcome',
  'letter/request',
  `letter/update/${sampleIds.dana}`,
  `letter/nudge/${sampleIds.dana}/${sampleIds.boardSlot}`,
  'settings',
  'settings/by-hand',
  'settings/checklists',
];

/** Stages and places of the panel, by the goal that leads there. */
export const panelViews = [
  'commitments',
  'questions',
  'assessment',
  'ask',
  'letter-items',
  'talk',
  'wrap-up',
  'answer',
  'follow-up',
  'letter-update',
  'letter-guidance',
] as const;

/** Resolves when nothing has changed on the page for a moment: it has loaded its data and drawn it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const quietMs = 120;
        let timer = 0;
        const observer = new MutationObserver(() => wait());
        const wait = () => {
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            if (!document.querySelector('main, .panel, .popup')) return wait();
            observer.disconnect();
            resolve();
          }, quietMs);
        };
        observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
        wait();
      }),
  );
}

/** Goes through pages of the workspace in one tab and calls `look` on each once it stands still. */
export async function throughWorkspace(
  chromium: Chromium,
  look: (page: Page, view: string) => Promise<void>,
  views: readonly string[] = workspaceViews,
): Promise<void> {
  const page = await chromium.workspace(views[0] ?? 'people');
  for (const view of views) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${view}`);
    await settled(page);
    await look(page, view);
  }
  await page.close();
}

/** Opens the panel on today's one-on-one of the sample at each of its places, in one tab. */
export async function throughPanel(
  chromium: Chromium,
  look: (page: Page, view: string) => Promise<void>,
): Promise<void> {
  const quiet = await quietTab(chromium);
  const page = await chromium.panelInTab();
  const windowId = await page.evaluate(async () => (await chrome.windows.getCurrent()).id ?? 0);
  for (const goal of panelViews) {
    const at = await page.evaluate(() => Date.now());
    await putRows(quiet, 'meta', [{ id: `panel:${windowId}`, meetingId: sampleIds.today, at, goal }]);
    await page.reload();
    await settled(page);
    await look(page, goal);
  }
  await page.close();
}
