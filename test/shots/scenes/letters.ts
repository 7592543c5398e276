/** Letters: the thank-you after a talk, a nudge, the request with its wording looked over, and one of a cancelled meeting. */
import type { Page } from 'playwright-core';
import { putRows, putSample, quietTab, type StoredRow } from '../../browser/records.ts';
import { sampleIds, sampleRows } from '../../fixtures/sample-records.ts';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const panel = (height: number) =>
  [360, 280, 480].map((width) => ({ width, height: width < 300 ? height + 100 : height }));
const wide = [
  { width: 1280, height: 860 },
  { width: 720, height: 900 },
  { width: 360, height: 1100 },
];

export const letterViews = {
  followUp: { name: 'panel-followup', sizes: panel(890), schemes: ['light', 'dark', 'forced', 'rtl'] },
  nudge: { name: 'panel-nudge', sizes: panel(760), schemes: ['light', 'dark'] },
  request: { name: 'workspace-letter', sizes: wide, schemes: ['light', 'dark', 'rtl'] },
  cancelled: { name: 'workspace-letter-cancelled', sizes: wide.slice(0, 1), schemes: ['light'] },
} as const satisfies Record<string, View>;

const idOf = (n: number) => `0a5e0000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const minute = 60_000;
const zone = 'Europe/Helsinki';

/** The sample with a talk that has just ended: what was said and promised in it, shared for the most part. */
function justAfter(now: number): Record<string, StoredRow[]> {
  // The sample's talk begins 25 minutes after its moment and lasts 30.
  const all = sampleRows({ now: now - 60 * minute, zone });
  const rows = Object.fromEntries(Object.entries(all).map(([kind, list]) => [kind, [...(list ?? [])] as StoredRow[]]));
  const [first] = rows['commitments'] ?? [];
  const [note] = rows['notes'] ?? [];
  const meetings = (rows['meetings'] ?? []).map((row) =>
    row['id'] === sampleIds.today ? { ...row, closedAt: now - 2 * minute } : row,
  );
  const said = [
    ['me', 'Draft the December review agenda', '2026-12-01', 'shared'],
    ['me', 'List five small decisions to take alone', '2026-12-02', 'shared'],
    ['them', 'Introduce me to Ruth', '2026-12-11', 'shared'],
    ['them', 'Share the board calendar', '2026-11-27', 'private'],
  ] as const;
  const promised = said.map(([owner, text, due, lane], index) => ({
    ...first,
    ...{
      id: idOf(800 + index),
      owner,
      text,
      words: text,
      due,
      lane,
      slips: [],
      state: 'open',
      meetingId: sampleIds.today,
    },
    ix: { openWith: [sampleIds.dana, owner, due, `b${index}`], meeting: [sampleIds.today, `b${index}`] },
  }));
  const heard = {
    ...note,
    ...{ id: idOf(810), kind: 'feedback', text: 'Say no earlier; nobody will hold it against you.', lane: 'shared' },
    ...{ meetingId: sampleIds.today, ix: { meeting: [sampleIds.today, now - 30 * minute] } },
  };
  return {
    ...rows,
    meetings,
    commitments: [...(rows['commitments'] ?? []), ...promised],
    notes: [...(rows['notes'] ?? []), heard],
  };
}

async function inPanel(stage: SetStage, now: number, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await stage.chromium.panelInTab();
  const quiet = await quietTab(stage.chromium);
  const windowId = await page.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  await putRows(quiet, 'meta', [{ id: `panel:${windowId}`, meetingId: sampleIds.today, at: now }]);
  await page.reload();
  await page.getByRole('tab', { name: 'Follow up' }).click();
  await work(page);
  await page.close();
}

/** Takes the views of letters by `take`, on a stage of its own; leaves its records behind. */
export async function takeLetters(stage: SetStage, take: Take): Promise<void> {
  const first = await stage.chromium.popupInTab();
  const quiet = await quietTab(stage.chromium);
  const now = Date.parse('2026-11-25T14:40:00+02:00');
  await stage.shiftClock(65 * minute);
  await putSample(quiet, justAfter(now));
  const account = { address: 'mira.lind@halden.example', name: 'Mira Lind', firstSeen: now, lastSeen: now };
  await putRows(quiet, 'meta', [{ id: 'accounts', list: [account] }]);
  await first.close();

  await inPanel(stage, now, async (page) => {
    await page.getByText('Thank Dana, and put it in writing.').waitFor();
    await page.getByText('4 of 5 items').waitFor();
    await take(page, letterViews.followUp);
    await page
      .getByRole('button', { name: /^Nudge kindly/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'A kind reminder' }).waitFor();
    await page.getByText('1 of 1 item').waitFor();
    await take(page, letterViews.nudge);
  });

  const request = await stage.chromium.workspace(`letter/request/${sampleIds.dana}`);
  const text = request.getByRole('textbox', { name: 'Text of the mail' });
  const written = await text.inputValue();
  await text.fill(
    written
      .replace('I want to do good work here', 'I have other offers. Still I want to do good work here')
      .replace('I will send a few lines', 'Unlike Tomás I never asked. I will send a few lines'),
  );
  await request.getByRole('region', { name: 'How it may be heard' }).waitFor();
  await take(request, letterViews.request);
  await request.close();

  const cancelled = await stage.chromium.workspace(`letter/cancelled/${sampleIds.dana}/${sampleIds.today}`);
  await cancelled
    .getByRole('button', { name: /^Put it in/ })
    .first()
    .click();
  await cancelled.getByText('Shared:', { exact: false }).waitFor();
  await take(cancelled, letterViews.cancelled);
  await cancelled.close();
}
