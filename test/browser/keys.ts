/** A person's hands on the keyboard: the focus is moved by Tab and arrows alone, never by script or mouse. */
import type { Page } from 'playwright-core';
import { until } from './harness/wait.ts';

/** What the focus is on, as a screen reader would name it; empty where nothing has it. */
export function focusName(view: Page): Promise<string> {
  return view.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const own = at.getAttribute('aria-label');
    if (own !== null) return own;
    const named =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
    const label = named ? (at.labels?.[0]?.textContent ?? '') : at.textContent;
    return (label ?? '').replace(/\s+/gu, ' ').trim();
  });
}

/** Waits until the focus has come to what is named so, by itself. */
export const focusOn = (view: Page, name: RegExp): Promise<boolean> =>
  until(`the focus on ${name}`, async () => name.test(await focusName(view)));

/** Presses Tab (or `key`) until what has the focus is named so; fails after a whole round, with the names it met. */
export async function reach(view: Page, name: RegExp, key = 'Tab', most = 120): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses <= most; presses += 1) {
    const at = await focusName(view);
    if (name.test(at)) return;
    met.push(at.slice(0, 60));
    await view.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}. It came to: ${[...new Set(met)].join(' | ')}`);
}

/** Goes to what is named so and presses Enter on it. */
export async function press(view: Page, name: RegExp): Promise<void> {
  await reach(view, name);
  await view.keyboard.press('Enter');
}

/** Goes to a line of words that is written over in place, writes, and waits until it is said to be kept. */
export async function writeOver(view: Page, name: RegExp, words: string): Promise<void> {
  await press(view, name);
  await until('a field in place of the words', () =>
    view.evaluate(() => document.activeElement?.matches('textarea, input') ?? false),
  );
  await view.keyboard.insertText(words);
  await view.keyboard.press('Enter');
  await told(view, words);
}

/** Goes to a field that adds what is typed into it, and waits until that is said to be done. */
export async function add(view: Page, name: RegExp, words: string, done: string): Promise<void> {
  await reach(view, name);
  await view.keyboard.insertText(words);
  await view.keyboard.press('Enter');
  await told(view, done);
}

/** Waits for what the view says of itself. */
export async function told(view: Page, words: string): Promise<void> {
  await view.getByRole('status').filter({ hasText: words }).first().waitFor();
}

/** Chooses a stage of the panel: Tab to the tabs, arrows among them. */
export async function chooseStage(view: Page, name: string): Promise<void> {
  await reach(view, /^(Prepare|Meet|Wrap-up|Follow up)$/);
  await reach(view, new RegExp(`^${name}$`), 'ArrowRight', 4);
  await view.getByRole('tabpanel', { name }).waitFor();
}

/** One line into the capture line; `words` are what is left of it without its mark and day, `day` what its day is read as. */
export async function capture(view: Page, line: string, words: string, day: RegExp | null = null): Promise<void> {
  await reach(view, /^Write it down/);
  await view.keyboard.insertText(line);
  // The reader of dates is loaded with the first key; a line that ends with a day waits until it is understood.
  if (day) await view.locator('.parse').getByText(day).waitFor();
  await view.keyboard.press('Enter');
  await view.getByRole('status').filter({ hasText: 'Written down.' }).filter({ hasText: words }).waitFor();
}

/** Chooses one of the radios of which one has the focus: Space, then arrows. */
export async function pick(view: Page, name: RegExp): Promise<void> {
  await view.keyboard.press('Space');
  await reach(view, name, 'ArrowDown', 6);
}
