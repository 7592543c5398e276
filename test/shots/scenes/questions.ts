/** The bank, the list and the end of the talk, on two years of records. */
import type { Page } from 'playwright-core';
import type { Take } from '../camera.ts';
import type { View } from '../views.ts';

const widths = (height: number) => [360, 280, 480].map((width) => ({ width, height }));

export const questionViews = {
  questions: { name: 'panel-questions', sizes: widths(940), schemes: ['light', 'dark', 'rtl'] },
  theme: { name: 'panel-questions-theme', sizes: [{ width: 360, height: 940 }], schemes: ['light'] },
  anotherWay: {
    name: 'panel-questions-another-way',
    sizes: [{ width: 360, height: 940 }],
    schemes: ['light', 'forced'],
  },
} as const satisfies Record<string, View>;

/** From a panel that shows Prepare of the sample's one-on-one with Dana, where it ends as well. */
export async function takeQuestions(panel: Page, take: Take): Promise<void> {
  await panel.getByRole('button', { name: 'or choose from the bank' }).click();
  await panel.getByRole('heading', { name: 'Suggested, and why' }).waitFor();
  await take(panel, questionViews.questions);
  await panel.getByRole('button', { name: /^Ask it another way/ }).click();
  await panel.getByRole('list', { name: /^Other ways to ask/ }).waitFor();
  await take(panel, questionViews.anotherWay);
  await panel.getByText('Next step', { exact: true }).click();
  await panel.getByRole('heading', { name: 'Next step' }).waitFor();
  await take(panel, questionViews.theme);
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
}
