/** The first one-on-one of the cycle, from preparing to the thank-you letter, by keyboard alone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from './harness/wait.ts';
import { add, capture, focusOn, pick, press, reach, told, writeOver } from './keys.ts';

/** The first one: a topic and what is wanted of it, a question of the bank, my view with what backs it, the pitch. */
export async function prepare(panel: Page): Promise<void> {
  await add(panel, /^Add a topic/, 'Night depots: one open loop', 'Topic added.');
  await writeOver(panel, /^What you want from it/, 'One owner per depot');
  await press(panel, /^or choose from the bank/);
  await press(panel, /^Add: /);
  await until('the button to lead to the list', () =>
    panel.evaluate(() => document.activeElement?.textContent?.startsWith('on the list') ?? false),
  );
  await panel.keyboard.press('Escape');
  await capture(panel, '+ Trained two dispatchers on the crew model', 'Trained two dispatchers');
  await reach(panel, /^Developing/);
  await pick(panel, /^Outstanding/);
  await told(panel, 'Your view: Outstanding.');
  await writeOver(panel, /^Why, in one sentence/, 'The plan held all winter.');
  await reach(panel, /^Trained two dispatchers/);
  await panel.keyboard.press('Space');
  await told(panel, 'Backs your view: Trained two dispatchers');
  await press(panel, /^The whole pitch/);
  await panel.getByRole('heading', { name: 'Your pitch' }).waitFor();
  await writeOver(panel, /^The ask: /, 'Let me run the December peak review.');
  await writeOver(panel, /^What is in it for Dana\?/, 'two days back in December');
  await panel.getByText('2 of 7 parts').waitFor();
  await press(panel, /^Use this pitch/);
  await panel.getByRole('region', { name: 'Your ask' }).getByText('December peak review').waitFor();
}

/** From the field for Dana's words back to the levels: Strong, until the view marks it as kept. */
export async function hearStrong(panel: Page): Promise<void> {
  await panel.keyboard.press('Shift+Tab');
  await pick(panel, /^Strong/);
  await told(panel, 'Dana’s view: Strong.');
  await panel.locator('.view-segments label.on', { hasText: 'Strong' }).waitFor();
}

/** Through the door, both views, the difference, a topic, a vague answer, and a line of each kind. */
export async function meet(panel: Page): Promise<void> {
  await panel.getByRole('heading', { name: 'Can Dana listen now?' }).waitFor();
  await press(panel, /Focused/);
  await focusOn(panel, /^Notes: Arrive/);
  await panel.keyboard.insertText('The storm went well');
  await panel.keyboard.press('Control+Enter');
  await focusOn(panel, /^Dana’s words, as you hear them/);
  await panel.keyboard.insertText('You hold the plan together.');
  await hearStrong(panel);
  expect(await panel.getByText('The plan held all winter.').count()).toBe(0);
  await press(panel, /^Dana’s view is in/);
  await focusOn(panel, /^Answer to: What would I be doing if you said outstanding\?/);
  await panel.keyboard.insertText('Decide without me on small things.');
  expect(await panel.getByText('The plan held all winter.').count()).toBe(1);
  await panel.keyboard.press('Control+Enter');
  await focusOn(panel, /^Notes: Ask for advice/);
  await panel.keyboard.press('Control+Shift+Enter');
  await focusOn(panel, /^Notes: Night depots/);
  await panel.keyboard.insertText('Jun owns the loop.');
  await panel.keyboard.press('Control+Enter');
  await press(panel, /^What was the answer\?$/);
  await panel.getByRole('heading', { name: 'What was the answer?' }).waitFor();
  await reach(panel, /^Dana’s words/);
  await panel.keyboard.insertText('Let’s see after the peak.');
  await panel.getByText('Sounds like it: no date, no name').waitFor();
  await reach(panel, /^Yes/);
  await pick(panel, /^Vague/);
  await press(panel, /^Keep for /);
  await panel.getByRole('button', { name: 'Take it back' }).waitFor();
  await panel.keyboard.press('Escape');
  await capture(panel, '> send the depot cost sheet in 9 days', 'send the depot cost sheet', /^by /);
  await capture(panel, '> ask Jun for the lease dates tomorrow', 'ask Jun for the lease dates', /^by /);
  await capture(panel, '< introduce me to Ruth', 'introduce me to Ruth');
  await capture(panel, '" Decide without me on small things', 'Decide without me');
  await capture(panel, '- How the peak is staffed', 'How the peak is staffed');
  await capture(panel, '? Who decides on the depot budget?', 'Who decides on the depot budget?');
  await capture(panel, 'Budget round in March', 'Budget round in March');
}

/** Carries over all that nothing was said about: two questions, here as later. */
export async function carryAll(panel: Page): Promise<void> {
  await press(panel, /^Carry all 2 over/);
  await told(panel, 'Carried over: 2 questions.');
  await panel.getByRole('button', { name: 'Carry all 2 over' }).waitFor({ state: 'detached' });
}

/** Each promise with a date, the format, every question with a state; then it is closed. */
export async function wrapUp(panel: Page): Promise<void> {
  await panel.getByText('3 commitments, one without a date.').waitFor();
  await press(panel, /^\S+ \d+ \(\w+day, /);
  await panel.getByText('3 commitments, each with a date.').waitFor();
  await press(panel, /^Agree on one$/);
  await focusOn(panel, /^How often/);
  await panel.keyboard.press('ArrowDown');
  await reach(panel, /^How long/);
  await panel.keyboard.type('30');
  await press(panel, /^Done$/);
  await panel
    .getByRole('region', { name: 'From now on' })
    .getByText(/Every week.*30 min/)
    .waitFor();
  await press(panel, /^No answer yet ?: How do decisions/);
  await carryAll(panel);
  await press(panel, /^Close this meeting/);
  await told(panel, 'Closed.');
  await press(panel, /^Go to the follow-up/);
}

/** The letter with the promises in it and nothing private, noted as mailed. */
export async function thank(panel: Page): Promise<void> {
  const text = panel.getByRole('textbox', { name: 'Text of the mail' });
  await text.waitFor();
  await press(panel, /^Put (it|them) in the mail/);
  await until('the promises in the letter', async () => (await text.inputValue()).includes('introduce me to Ruth'));
  expect(await text.inputValue()).not.toContain('The plan held all winter');
  await press(panel, /^Mailed\?/);
  await told(panel, 'Noted as mailed.');
}
