/** The Prepare button stands in a closed shadow root, so a test finds it as a person does: by its place, with the mouse. */
import type { Page } from 'playwright-core';
import { until } from './harness/wait.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of the button on screen, null while it is not shown. The host is the last child of the root element. */
export async function buttonPlace(page: Page): Promise<Place | null> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!(host instanceof HTMLDivElement) || getComputedStyle(host).visibility === 'hidden') return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  });
}

/** Presses the button with the mouse, once it stands still. */
export async function pressPrepare(page: Page): Promise<void> {
  const at = await until('the Prepare button to stand beside the bubble', async () => {
    const before = await buttonPlace(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const after = await buttonPlace(page);
    return before && after && before.x === after.x && before.y === after.y ? after : null;
  });
  await page.mouse.click(at.x, at.y);
}

/** What of the page lies under the shown button and must not: words and controls outside the grid, or the bubble. Null without a button. */
export async function coveredByButton(page: Page): Promise<string[] | null> {
  if ((await buttonPlace(page)) === null) return null;
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const box = host?.getBoundingClientRect() ?? new DOMRect();
    const covered = new Set<string>();
    for (let x = box.left + 1; x < box.right; x += 4)
      for (let y = box.top + 1; y < box.bottom; y += 4) {
        const under = document.elementsFromPoint(x, y).find((one) => one !== host);
        if (!under || under.closest('[role=dialog]')) covered.add('the bubble or the edge');
        else if (!under.closest('[role=grid]')) covered.add(`outside the grid: ${under.className}`);
        else if (under.closest('button, a, [role=columnheader]')) covered.add(`a control: ${under.className}`);
        else if (under.closest('[data-eventchip]')) covered.add(`a chip: ${under.textContent}`);
      }
    return [...covered];
  });
}
