/** What the cycle left behind: found in the workspace by keyboard, and nowhere in the calendar page. */
import { doesNotMatch, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Chromium } from './harness/chromium.ts';
import { press } from './keys.ts';

/** What was written down in the three talks and letters. */
const hidden =
  /peak review|two days back|held all winter|lease dates|cost sheet|handover|Decide without me|depot budget/;

/** Search, board and history in the workspace. */
export async function lookBack(chromium: Chromium, panel: Page): Promise<void> {
  const opening = chromium.context.waitForEvent('page');
  await press(panel, /^Open the workspace/);
  const workspace = await opening;
  await workspace.getByRole('heading', { level: 1 }).first().waitFor();
  await workspace.keyboard.press('/');
  await workspace.getByRole('searchbox').and(workspace.locator(':focus')).waitFor();
  await workspace.keyboard.type('lease');
  await workspace.locator('.hit-link', { hasText: 'ask Jun for the lease dates' }).first().waitFor();

  await press(workspace, /^Commitments/);
  const mine = workspace.getByRole('region', { name: 'You owe', exact: true });
  await mine.getByRole('region', { name: 'You owe Late' }).getByText('ask Jun for the lease dates').waitFor();
  const delivered = mine.getByRole('region', { name: 'You owe Delivered' }).getByRole('listitem');
  await delivered.filter({ hasText: 'send the depot cost sheet' }).getByText('2 days early').waitFor();
  const theirs = workspace.getByRole('region', { name: 'Owed to you', exact: true });
  await theirs.getByRole('button', { name: 'Let me run the December peak review' }).waitFor();

  await press(workspace, /^History/);
  await workspace.getByRole('heading', { name: 'History', level: 1 }).waitFor();
  const held = workspace.getByRole('listitem').filter({ has: workspace.getByRole('heading', { name: 'Dana Okafor' }) });
  await held.filter({ hasText: 'Sent the thank-you mail' }).filter({ hasText: 'write the handover' }).waitFor();
  await held.filter({ hasText: 'You saw your work as outstanding' }).nth(1).waitFor();
}

/** Throws where words of the user stand in the calendar page, in closed shadow roots too. */
export async function nothingSaidIn(chromium: Chromium, calendar: Page): Promise<void> {
  const session = await chromium.context.newCDPSession(calendar);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const page = JSON.stringify(root);
  match(page, /"shadowRootType":"closed"/);
  doesNotMatch(page, hidden);
}
