/** The talk's own pictures: the check at the door, and the ask that is late. */
import type { Page } from 'playwright-core';
import type { Take } from '../camera.ts';
import type { SetStage } from '../set-stage.ts';
import type { View } from '../views.ts';

const minute = 60 * 1000;
const sizes = [360, 280, 480].map((width) => ({ width, height: width < 300 ? 800 : 720 }));

export const meetViews = {
  door: { name: 'panel-door', sizes, schemes: ['light', 'dark', 'forced', 'rtl'] },
  late: { name: 'panel-meet-late', sizes, schemes: ['light', 'dark', 'forced', 'rtl'] },
  later: { name: 'panel-meet-later', sizes, schemes: ['light', 'dark'] },
} as const satisfies Record<string, View>;

async function at(stage: SetStage, ms: number): Promise<Page> {
  await stage.shiftClock(ms);
  const panel = await stage.chromium.panelInTab();
  await panel.getByRole('heading', { name: 'Dana Okafor', level: 1 }).waitFor();
  return panel;
}

/** Three minutes before the talk, which must not have begun. It leaves nothing behind. */
export async function takeDoor(stage: SetStage, take: Take): Promise<void> {
  const panel = await at(stage, 22 * minute);
  await panel.getByRole('button', { name: /^Pressed/ }).click();
  await panel.getByRole('heading', { name: 'Then today, better like this' }).waitFor();
  await take(panel, meetViews.door);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('heading', { name: 'Then today, better like this' }).waitFor({ state: 'detached' });
  await panel.close();
}

/** In the middle of the talk, with its first steps done and the ask still to come. It leaves nothing behind. */
export async function takeLate(stage: SetStage, take: Take): Promise<void> {
  const panel = await at(stage, 49 * minute);
  await panel.getByText('Your ask has not started.').waitFor();
  const line = panel.getByRole('textbox', { name: 'Write it down.' });
  await line.focus();
  await panel.keyboard.type('> list five small decisions by next wed');
  await panel.locator('.parse').getByText(/^by /).waitFor();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Space');
  await panel.getByLabel('Until when it stays private').first().waitFor();
  await take(panel, meetViews.later);
  await line.fill('> list five small decisions by next wed');
  await take(panel, meetViews.late);
  await line.fill('');
  await panel.close();
}
