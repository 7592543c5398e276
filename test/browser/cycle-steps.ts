/** Three one-on-ones in a row with the same manager, a week apart, each prepared, held and followed up by keyboard alone. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { carryAll, hearStrong, meet, prepare, thank, wrapUp } from './cycle-first.ts';
import { lookBack, nothingSaidIn } from './cycle-look-back.ts';
import type { Chromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { capture, chooseStage, focusOn, pick, press, reach, told } from './keys.ts';
import { quietTab, rowsOf } from './records.ts';
import { clickChip } from './views.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** After the story's beginning, which is 25 minutes before the first one-on-one. */
const atDoor = 22 * minute;
const after = 60 * minute;

const ask = 'Let me run the December peak review.';

/** Shows this week and the two after it by the page's own keys, until their one-on-ones are kept, then the details of one. */
async function seeWeeks(chromium: Chromium): Promise<Page> {
  const calendar = await chromium.calendar('/calendar/u/0/r/week');
  const quiet = await quietTab(chromium);
  await calendar.bringToFront();
  const kept = (n: number) =>
    until(`${n} one-on-ones with Dana`, async () => {
      const rows = await rowsOf(quiet, 'meetings');
      return rows.filter(({ title }) => title === 'Dana / Mira').length >= n;
    });
  await kept(1);
  for (const n of [2, 3]) {
    await calendar.keyboard.press('j');
    await kept(n);
  }
  await calendar.keyboard.press('t');
  await clickChip(calendar, 'Dana / Mira');
  return calendar;
}

/** Opens the panel from the popup, which closes with it. */
async function toPanel(popup: Page): Promise<void> {
  await reach(popup, /^(Finish preparing|Open side panel)/);
  const closed = popup.waitForEvent('close');
  // The popup is gone before the key is up again.
  await popup.keyboard.down('Enter').catch(() => undefined);
  await closed;
}

/** The panel as it is `ms` after the story's beginning. */
async function panelAt(chromium: Chromium, panel: Page, ms: number): Promise<void> {
  await chromium.shiftClock(ms);
  await panel.reload();
}

async function firstMeeting(chromium: Chromium): Promise<Page> {
  const popup = await chromium.openPopup();
  await popup.getByText('Two people: you and Dana Okafor').waitFor();
  await press(popup, /^Yes, my manager/);
  await popup.getByText('Your manager · today').waitFor();
  await toPanel(popup);
  const panel = await chromium.panel();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  await prepare(panel);
  await panelAt(chromium, panel, atDoor);
  await meet(panel);
  await panelAt(chromium, panel, after);
  await wrapUp(panel);
  await thank(panel);
  return panel;
}

/** Dana is pressed: the ask is parked. One promise was kept before its day, one has slipped. */
async function secondMeeting(chromium: Chromium, panel: Page): Promise<void> {
  const start = 7 * day;
  await panelAt(chromium, panel, start);
  const popup = await chromium.openPopup();
  const open = popup.getByRole('region', { name: /^Open since/ }).getByRole('listitem');
  await open.filter({ hasText: 'ask Jun for the lease dates' }).getByText('6 days late').waitFor();
  await open.filter({ hasText: 'introduce me to Ruth' }).waitFor();
  await press(popup, /^3 more/);
  await press(popup, /^Delivered ?: send the depot cost sheet/);
  await told(popup, 'Delivered: send the depot cost sheet');
  await toPanel(popup);

  await chooseStage(panel, 'Prepare');
  await panel.getByText('You said you would ask again today').waitFor();
  await press(panel, /^Ask it again/);
  await told(panel, `Open again: ${ask}`);

  await panelAt(chromium, panel, start + atDoor);
  await panel.getByRole('heading', { name: 'Can Dana listen now?' }).waitFor();
  await panel.keyboard.press('3');
  await panel.getByRole('heading', { name: 'Then today, better like this' }).waitFor();
  await press(panel, /^Park the ask/);
  await focusOn(panel, /^Notes: Arrive/);
  await press(panel, /^No answer yet ?: How do decisions/);
  await told(panel, 'Carried over: How do decisions');
  await capture(panel, '> write the handover in 3 days', 'write the handover', /^by /);

  await panelAt(chromium, panel, start + after);
  await panel.getByText('1 commitment, with a date.').waitFor();
  await carryAll(panel);
  await press(panel, /^Close this meeting/);
  await told(panel, 'Closed.');
  await press(panel, /^Go to the follow-up/);
  await press(panel, /^Mailed\?/);
  await told(panel, 'Noted as mailed.');
}

/** What was asked twice is asked another way; the ask is made, and the answer is yes. */
async function thirdMeeting(chromium: Chromium, panel: Page): Promise<void> {
  const start = 14 * day;
  await panelAt(chromium, panel, start);
  const popup = await chromium.openPopup();
  const open = popup.getByRole('region', { name: /^Open since/ }).getByRole('listitem');
  await open.filter({ hasText: 'ask Jun for the lease dates' }).getByText('13 days late').waitFor();
  await popup.getByRole('region', { name: 'Your ask' }).getByText(ask).waitFor();
  await toPanel(popup);

  await chooseStage(panel, 'Prepare');
  await press(panel, /^or choose from the bank/);
  await press(panel, /^Ask it another way ?: How do decisions/);
  await press(panel, /^Ask this instead/);
  await told(panel, 'Asked another way:');
  await press(panel, /^Back$/);
  await reach(panel, /^Developing/);
  await pick(panel, /^Outstanding/);
  await told(panel, 'Your view: Outstanding.');

  await panelAt(chromium, panel, start + atDoor);
  await panel.getByRole('heading', { name: 'Can Dana listen now?' }).waitFor();
  await panel.keyboard.press('1');
  await focusOn(panel, /^Notes: Arrive/);
  await panel.keyboard.press('Control+Enter');
  await focusOn(panel, /^Dana’s words, as you hear them/);
  await hearStrong(panel);
  await press(panel, /^Dana’s view is in/);
  await focusOn(panel, /^Answer to: /);
  await press(panel, /^The ask: Let me run/);
  await press(panel, /^What was the answer\?$/);
  await panel.getByRole('heading', { name: 'What was the answer?' }).waitFor();
  await reach(panel, /^Dana’s words/);
  await panel.keyboard.insertText('Yes, the review is yours.');
  await reach(panel, /^Yes/);
  await pick(panel, /^Yes/);
  await press(panel, /^Keep the answer/);
  await told(panel, `Yes: ${ask}`);

  await panelAt(chromium, panel, start + after);
  await panel.getByText('Yes to the ask:').waitFor();
  await chooseStage(panel, 'Prepare');
  await press(panel, /^All of it, and over time/);
  await panel.getByText('Dana sees you one step lower than you do, twice running.').waitFor();
}

/** Plays the whole cycle on the sample calendar with the test build. Throws at the first thing that is not as it should be. */
export async function tellCycle(chromium: Chromium): Promise<void> {
  const calendar = await seeWeeks(chromium);
  const panel = await firstMeeting(chromium);
  await secondMeeting(chromium, panel);
  await thirdMeeting(chromium, panel);
  await lookBack(chromium, panel);
  await nothingSaidIn(chromium, calendar);
  deepStrictEqual(chromium.networkRequests, []);
}
