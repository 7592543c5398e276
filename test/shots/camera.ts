/** Takes views as pictures, each in its schemes and sizes, and looks for faults in what it takes. */
import type { Page } from 'playwright-core';
import { axeFaults, sideways } from '../browser/axe-faults.ts';
import { takeSharpPicture } from './take-picture.ts';
import { fileOf, type Scheme, type View } from './views.ts';

export type Take = (page: Page, view: View) => Promise<void>;

export interface Camera {
  /** Takes one view in each of its schemes and sizes. The page is left in light, from left to right. */
  readonly take: Take;
  /** What was taken, in that order. */
  readonly taken: readonly View[];
  /** What axe found in any of them, and what would have to be scrolled sideways: the picture's name, then the fault. */
  readonly faults: readonly string[];
}

async function dress(page: Page, scheme: Scheme): Promise<void> {
  // A page in Hebrew runs from right to left by itself.
  const own = await page.evaluate(() => document.documentElement.lang.startsWith('he'));
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  const direction = scheme === 'rtl' || own ? 'rtl' : 'ltr';
  await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
}

/** A camera whose pictures go to `folder`, which must exist. */
export function openCamera(folder: string): Camera {
  const taken: View[] = [];
  const faults: string[] = [];
  // Google's page is not ours to find fault with.
  const isOurs = (page: Page) => page.url().startsWith('chrome-extension:');
  return {
    taken,
    faults,
    async take(page, view) {
      if (taken.some(({ name }) => name === view.name)) throw new Error(`Two views are called ${view.name}.`);
      taken.push(view);
      for (const scheme of view.schemes) {
        await dress(page, scheme);
        for (const [index, size] of view.sizes.entries()) {
          const file = fileOf(view, size, scheme);
          await takeSharpPicture(page, `${folder}/${file}`, size, async () => {
            if (!isOurs(page)) return;
            // What axe looks at is the same in every width, but for what folds away in the usual one.
            const found = [...(await sideways(page)), ...(index === 0 ? await axeFaults(page) : [])];
            faults.push(...found.map((fault) => `${file}: ${fault}`));
          });
        }
      }
      await dress(page, 'light');
    },
  };
}
