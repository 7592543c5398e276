/** The Prepare button, found by its place and pressed with the mouse: its shadow root is closed. */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/harness/wait.ts';

/** The middle of the button as soon as it is shown and stands still. */
async function buttonPlace(calendar: Page): Promise<{ x: number; y: number } | null> {
  return calendar.evaluate(async () => {
    const look = () => {
      const host = document.documentElement.lastElementChild;
      if (!(host instanceof HTMLDivElement) || getComputedStyle(host).visibility === 'hidden') return null;
      const { x, y, width, height } = host.getBoundingClientRect();
      return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    };
    const before = look();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const after = look();
    return before && after && before.x === after.x && before.y === after.y ? after : null;
  });
}

/** Brings the calendar to the front and clicks the event's chip, as far as it is on screen; resolves when its guests are there. */
export async function clickChip(calendar: Page, title: string): Promise<void> {
  await calendar.bringToFront();
  const at = await until(`a chip "${title}" on screen`, () =>
    calendar.evaluate((words) => {
      const chips = [...document.querySelectorAll('[data-eventchip]')].filter((one) =>
        one.textContent?.includes(words),
      );
      const boxes = chips.map((chip) => chip.getBoundingClientRect());
      const seen = boxes.find(({ y, height }) => height > 0 && y + height / 2 > 0 && y + height / 2 < innerHeight);
      return seen ? { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 } : null;
    }, title),
  );
  await calendar.mouse.click(at.x, at.y);
  await calendar.waitForSelector('#xDetDlg [data-email]');
}

/** Presses the Prepare button beside the open bubble. */
export async function pressPrepare(calendar: Page): Promise<void> {
  const { x, y } = await until('the Prepare button to stand beside the bubble', () => buttonPlace(calendar));
  await calendar.mouse.click(x, y);
}
