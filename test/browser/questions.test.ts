/** From the bank onto the list, into the talk, and into the memory of the next one: by keyboard, in a real panel. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleRows } from '../fixtures/sample-records.ts';
import { until } from './harness/wait.ts';
import { putSample, quietTab } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import { timeZone } from './stage.ts';

const stage = sharedStage();
const text = 'How will we both know that this was a good year?';

async function tabTo(panel: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await panel.keyboard.press('Tab');
    const at = await panel.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(at)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

it('a question of the bank is added, asked, answered, and remembered at the next one-on-one', async () => {
  const { chromium } = stage;
  const now = Date.now();
  await putSample(await quietTab(chromium), { ...sampleRows({ now, zone: timeZone }) });
  const panel = await chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();

  await panel.getByRole('textbox', { name: 'Add a question' }).focus();
  await tabTo(panel, /choose from the bank/);
  await panel.keyboard.press('Enter');
  await panel.getByRole('region', { name: 'Suggested, and why' }).getByText(text, { exact: true }).waitFor();
  // Legacy mode: the other one opens a page of its own, for which an extension's policy has no room.
  const broken = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
  expect(broken.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await tabTo(panel, /^Add: How will we both know/);
  await panel.keyboard.press('Enter');
  await until('the button to lead to the list', () =>
    panel.evaluate(() => document.activeElement?.textContent?.startsWith('on the list') ?? false),
  );
  await panel.keyboard.press('Enter');
  // Back on the list, on the row itself.
  await until('the focus on its row', () =>
    panel.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) ?? false, text),
  );

  await panel.getByRole('tab', { name: 'Meet' }).click();
  await panel.getByRole('button', { name: /^Answered ?: How will we both/ }).press('Enter');
  await panel.getByLabel(`The answer to: ${text}`).fill('When the depots run without me.');
  await panel.getByRole('tab', { name: 'Wrap-up' }).click();
  await until('the answer in the wrap-up', async () => {
    const kept = await panel.getByLabel(`The answer to: ${text}`).inputValue();
    return kept === 'When the depots run without me.';
  });

  await panel.getByRole('button', { name: 'More', exact: true }).click();
  const dayAhead = new Date(now + 14 * 24 * 60 * 60_000 + 25 * 60_000);
  const date = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone }).format(dayAhead);
  await panel.getByRole('menuitem', { name: new RegExp(`^Dana Okafor, .*${date.replace(' ', '\\s')}`) }).click();
  await panel.getByRole('button', { name: 'or choose from the bank' }).click();
  const before = panel.getByRole('region', { name: 'Asked before' });
  await before.getByText('“When the depots run without me.”').waitFor();
  const row = before.getByRole('listitem').filter({ hasText: text });
  expect(await row.innerText()).toMatch(/answered/);
  await expect(panel.getByRole('region', { name: 'Suggested, and why' }).innerText()).resolves.not.toContain(text);
});
