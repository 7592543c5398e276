/** What can be seen to be wrong with a view as it stands: for tests of looks, and for each picture. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds in this view, in words; nothing where all is well. */
export async function axeFaults(view: Page): Promise<string[]> {
  // Legacy mode: the other one opens a page of its own, for which an extension's policy has no room.
  const { violations } = await new AxeBuilder({ page: view }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

/** Boxes that would have to be scrolled sideways, by their name and widths in CSS pixels. */
export async function sideways(view: Page): Promise<string[]> {
  return view.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, [role=tabpanel], header:not(.vh), footer')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName}.${box.className} ${box.scrollWidth} > ${box.clientWidth}`),
  );
}
