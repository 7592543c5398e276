/** The signs, drawn node by node: the page enforces Trusted Types. */
import type { PageMark } from '../core/readiness.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgSpace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const ink = { fill: 'currentColor' };
const line = { fill: 'none', stroke: 'currentColor' };

function step(index: number, filled: boolean): SVGElement {
  const height = 4 * index + 4;
  const [x, y] = [4 * index, 12 - 4 * index];
  return filled
    ? svg('rect', { x: x + 0.5, y, width: 3, height, ...ink })
    : svg('rect', { x: x + 1, y: y + 0.5, width: 2, height: height - 1, ...line, opacity: 0.7 });
}

/** Draws `mark` into its sign: four rising steps, as many filled as are done, or the half circle of "likely". */
export function drawMark(sign: Element, mark: PageMark): void {
  sign.replaceChildren(
    ...(mark === 'likely'
      ? [
          svg('circle', { cx: 8, cy: 8, r: 6, ...line, 'stroke-width': 1.75 }),
          svg('path', { d: 'M8 2a6 6 0 0 1 0 12z', ...ink }),
        ]
      : [0, 1, 2, 3].map((index) => step(index, index < mark))),
  );
}

/** A sign that says nothing to screen readers: what it shows is said in words in the popup. */
export function makeMark(mark: PageMark): SVGElement {
  const sign = svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  drawMark(sign, mark);
  return sign;
}
