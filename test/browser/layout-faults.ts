/** What breaks where words are longer than English ones. */
import type { Page } from 'playwright-core';

/** Words of ours that are cut off, and controls that lie over each other; nothing where all is well. Sentences stand in ⟦ ⟧. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 40)}"`;
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const hides = (box: Element) => /hidden|clip/.test(getComputedStyle(box).overflow);
    /** How much of it stands outside what its box shows, in CSS pixels; null where all of it does, on purpose. */
    const outside = (element: Element, box: Element) => {
      const [a, b] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
      if (a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top) return null;
      return Math.max(b.left - a.left, a.right - b.right, b.top - a.top, a.bottom - b.bottom);
    };
    // Up to what can be scrolled.
    const boxesOf = (element: Element) => {
      const boxes: Element[] = [];
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(box).overflow)) break;
        if (hides(box)) boxes.push(box);
      }
      return boxes;
    };
    const faults: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const ours = [...element.childNodes].some((node) => node instanceof Text && /[⟦⟧]/.test(node.data));
      if (!ours || !shown(element) || element.closest('.vh, option')) continue;
      const wide = hides(element) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      if (wide) faults.push(`cut off: ${name(element)}`);
      const boxes = boxesOf(element);
      if (boxes.some((box) => outside(element, box) === null)) continue;
      for (const box of boxes)
        if (box.clientWidth > 1 && (outside(element, box) ?? 0) > 2)
          faults.push(`cut off: ${name(element)} in ${name(box)}`);
    }
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, textarea')].filter(
      (one) =>
        shown(one) &&
        !one.closest('.vh') &&
        getComputedStyle(one).position === 'static' &&
        boxesOf(one).every((box) => outside(one, box) !== null),
    );
    // A link in a text has a box on each of its lines.
    const places = controls.map((one) => [...one.getClientRects()]);
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    for (const [at, one] of controls.entries())
      for (const [later, other] of controls.slice(at + 1).entries()) {
        if (one.contains(other) || other.contains(one) || one.offsetParent !== other.offsetParent) continue;
        const [mine = [], others = []] = [places[at], places[at + 1 + later]];
        if (mine.some((a) => others.some((b) => overlap(a, b))))
          faults.push(`over each other: ${name(one)} and ${name(other)}`);
      }
    return [...new Set(faults)];
  });
}
