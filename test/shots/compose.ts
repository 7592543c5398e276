/** Puts pictures together, in a page of the browser. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { PictureSize } from './take-picture.ts';
import { fileOf, targetNames, type View, views } from './views.ts';

function image(file: string, style: string): string {
  return `<img style="${style}" src="data:image/png;base64,${readFileSync(file, 'base64')}">`;
}

/** Draws `body` in a page of `size` and writes it to `file`, one pixel per CSS pixel. */
async function drawHtml(context: BrowserContext, body: string, size: PictureSize, file: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.setContent(`<!doctype html><body style="margin:0">${body}</body>`);
    await page.evaluate(() => Promise.all([...document.images].map((one) => one.decode())));
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...size, scale: 1 },
    });
    writeFileSync(file, Buffer.from(data, 'base64'));
  } finally {
    await page.close();
  }
}

/** `onward.png` in `folder`: the calendar with the details and the button, and the brief beside it. */
export async function composeCover(context: BrowserContext, folder: string): Promise<void> {
  const size = { width: 1600, height: 754 };
  const shadow = 'box-shadow:0 0 0 1px #d5dad6,0 6px 24px #17201b2e;border-radius:6px;position:absolute';
  const [page, popup] = [views.page, views.popupBrief].map((view: View) =>
    join(folder, fileOf(view, view.sizes[0] ?? size, 'light')),
  );
  if (!page || !popup) return;
  const body = `<div style="position:relative;background:#eef1ee;width:1600px;height:754px;overflow:hidden">
    ${image(page, `${shadow};left:32px;top:32px;width:1104px`)}
    ${image(popup, `${shadow};left:1168px;top:56px;width:400px`)}</div>`;
  await drawHtml(context, body, size, join(folder, 'onward.png'));
}

/** For each picture of `taken` in `folder` with a target in `targets`: both in `side-by-side/`, ours at the left. */
export async function composeSideBySide(
  context: BrowserContext,
  taken: readonly View[],
  folder: string,
  targets: string,
): Promise<void> {
  if (!existsSync(targets)) throw new Error(`There is no folder ${targets}.`);
  mkdirSync(join(folder, 'side-by-side'), { recursive: true });
  for (const view of taken) {
    for (const scheme of view.schemes) {
      for (const size of view.sizes) {
        const name = fileOf(view, size, scheme);
        const target = targetNames(view, size, scheme)
          .map((one) => join(targets, one))
          .find((one) => existsSync(one));
        if (!target) continue;
        const style = `width:${size.width}px;vertical-align:top;margin-inline-end:20px`;
        const body = `<div style="background:#888;white-space:nowrap;font-size:0">${image(join(folder, name), style)}${image(target, style)}</div>`;
        const whole = { width: 2 * size.width + 20, height: size.height + 80 };
        await drawHtml(context, body, whole, join(folder, 'side-by-side', name));
      }
    }
  }
}
