import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

export interface PictureSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

async function draw(page: Page, session: CDPSession, file: string): Promise<void> {
  // Two frames: the first lays out, the second is drawn.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

/** Writes what `page` shows now to `file`, as PNG, at its own size. A real popup or side panel has no other. */
export async function takePicture(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    await draw(page, session, file);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/**
 * The same for a page in a tab, in any size and at two pixels of the picture per CSS pixel. `look` is called while the page
 * has that size.
 */
export async function takeSharpPicture(
  page: Page,
  file: string,
  { width, height }: PictureSize,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: false });
    await draw(page, session, file);
    await look();
  } finally {
    await session.detach().catch(() => undefined);
  }
}
