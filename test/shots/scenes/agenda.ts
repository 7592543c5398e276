/** Pictures of the neutral agenda, of the wrap-up's forms, and of lanes. */
import type { Page } from 'playwright-core';
import type { Take } from '../camera.ts';
import type { View } from '../views.ts';

const widths = [360, 280, 480];
const sizes = (height: number) => widths.map((width) => ({ width, height: width < 300 ? height + 160 : height }));

export const agendaViews = {
  neutral: { name: 'panel-neutral', sizes: sizes(640), schemes: ['light', 'dark', 'forced', 'rtl'] },
  neutralBack: { name: 'panel-neutral-back', sizes: sizes(640), schemes: ['light', 'dark'] },
  lanes: { name: 'panel-lanes', sizes: sizes(860), schemes: ['light', 'dark'] },
  wrapUpForms: { name: 'panel-wrapup-forms', sizes: sizes(1240), schemes: ['light', 'dark', 'rtl'] },
} as const satisfies Record<string, View>;

/**
 * Takes them on a panel whose talk has begun and that has promises of this meeting, with `take` for each view. Leaves the
 * panel in the full view, in Wrap-up.
 */
export async function takeAgenda(panel: Page, take: Take): Promise<void> {
  await panel.getByRole('tab', { name: 'Wrap-up' }).click();
  await panel
    .getByRole('button', { name: /who may see/ })
    .first()
    .click();
  await take(panel, agendaViews.lanes);
  await panel.keyboard.press('Escape');

  const format = panel.getByRole('region', { name: 'From now on' });
  await format.getByRole('button').last().click();
  const fill = panel.getByRole('button', { name: 'Open in Google Calendar, filled in' });
  if (await fill.isVisible()) await fill.click();
  await panel.getByRole('button', { name: 'Close this meeting' }).click();
  await take(panel, agendaViews.wrapUpForms);
  await format.getByRole('button', { name: 'Done' }).click();

  await panel.getByRole('button', { name: /^Hide while sharing/ }).click();
  await panel.getByRole('heading', { name: 'Agenda', level: 1 }).waitFor();
  await take(panel, agendaViews.neutral);
  await panel.getByRole('button', { name: 'More' }).click();
  await take(panel, agendaViews.neutralBack);
  await panel.getByRole('menuitem', { name: 'Full view' }).click();
  await panel.getByRole('tab', { name: 'Wrap-up' }).waitFor();
}
