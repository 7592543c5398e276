/** What Mira writes down over three one-on-ones with Dana, typed as a person types it, into the real panel. */
import type { Page } from 'playwright-core';
import { until } from '../browser/harness/wait.ts';

async function typeLine(panel: Page, line: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Write it down.' }).focus();
  await panel.keyboard.type(line);
}

/** Through the capture line. Resolves when the line is kept. */
export async function capture(panel: Page, line: string, words: string): Promise<void> {
  await typeLine(panel, line);
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').filter({ hasText: `Written down.` }).filter({ hasText: words }).waitFor();
}

/** Through a line at the end of a list. */
async function add(panel: Page, label: string, text: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: label });
  await field.fill(text);
  await field.press('Enter');
  // An empty field says that the item is kept, and that the focus will not come back here.
  await until(`"${text}" to be added`, async () => (await field.inputValue()) === '');
}

/** In place: the last text that is called `name` becomes `text`. */
async function write(panel: Page, name: string, text: string): Promise<void> {
  await panel.getByRole('button', { name }).last().click();
  await panel.locator('.edit-box :focus').fill(text);
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: text }).waitFor();
}

export async function chooseTab(panel: Page, name: string): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('tab', { name }).click();
}

async function closeUnanswered(panel: Page): Promise<void> {
  await chooseTab(panel, 'Wrap-up');
  await panel.getByRole('button', { name: 'No answer yet' }).click();
  await panel.getByText('no answer yet, carried over').waitFor();
  await panel.getByRole('button', { name: 'Close this meeting' }).click();
  await panel.getByRole('button', { name: 'Go to the follow-up' }).waitFor();
}

/** Two weeks before: the question is asked for the first time. */
export async function firstMeeting(panel: Page): Promise<void> {
  await capture(panel, '? What would ready me to lead a team?', 'ready me');
  await closeUnanswered(panel);
}

/** One week before: it is asked again, and each promises something. */
export async function secondMeeting(panel: Page): Promise<void> {
  await capture(panel, '> Send the cost sheet by 25 Nov', 'cost sheet');
  await capture(panel, '< Ask Ruth for a slot at the March board by 19 Nov', 'March board');
  await closeUnanswered(panel);
}

/** Today, before the talk. */
export async function prepare(panel: Page): Promise<void> {
  await chooseTab(panel, 'Prepare');
  const topics = [
    ['Night depots: who leads the three of us?', 'my name on it'],
    ['One risk in the winter plan: Kiruna crews', 'a decision'],
    ['Tomás offered to mentor me', 'a blessing'],
  ] as const;
  for (const [title, wanted] of topics) {
    await add(panel, 'Add a topic', title);
    await write(panel, 'What do you want from it?', wanted);
  }
  await write(panel, 'Write your ask in one sentence', 'Let me run the December peak review.');
  await write(panel, 'Write what is in it', 'two days back at every month end');
  for (const item of ['Read what was left open', 'Rate yourself, with evidence']) {
    await panel.getByRole('checkbox', { name: item }).check();
  }
  await panel.getByText('5 of 7').waitFor();
}

/** Six minutes into the talk: what Dana said, two captures, and a line that is still being typed. */
export async function talk(panel: Page): Promise<void> {
  await chooseTab(panel, 'Meet');
  await panel.getByRole('button', { name: /^Focused/ }).click();
  await panel.getByRole('button', { name: 'Done', exact: true }).click();
  await panel
    .getByRole('textbox', { name: /^Notes/ })
    .fill('You hold the plan together. I’d like you to say no earlier.');
  await capture(panel, '" Say no earlier when crews are short', 'Say no earlier');
  await capture(panel, '< Share the board calendar', 'board calendar');
  await typeLine(panel, '< introduce me to Ruth by the 11th');
}

/** The unsent line is kept too. */
export async function keepTypedLine(panel: Page): Promise<void> {
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').filter({ hasText: 'Written down. Dana will introduce' }).waitFor();
}

/** The talk is over: the meeting is closed, and the promises go into the mail. */
export async function close(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Close this meeting' }).click();
  await panel.getByRole('button', { name: 'Close anyway' }).click();
  await panel.getByRole('button', { name: 'Go to the follow-up' }).click();
}

/** Adds a line to a group of settings; `link` opens the field, null where it is open. */
async function addTo(page: Page, group: string, link: string | null, text: string): Promise<void> {
  const place = page.getByRole('region', { name: group, exact: true });
  if (link !== null) await place.getByRole('button', { name: link, exact: true }).click();
  await place.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await place.getByRole('listitem').filter({ hasText: text }).waitFor();
  await page.keyboard.press('Escape');
}

/** An address, a note-taker and a rule of the user's own. */
export async function fillSettings(page: Page): Promise<void> {
  await addTo(page, 'You', 'Add one', 'mira.v@halden-north.example');
  await addTo(page, 'Not people', 'Add one', 'notes@meeting-scribe.example');
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByText('not a one-on-one', { exact: true }).click();
  await addTo(page, 'Titles', null, 'budget round');
}
