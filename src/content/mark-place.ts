/** Where the mark stands on its chip. Pure geometry, in CSS pixels of the viewport. */
import type { Box } from './place-beside.ts';

/** A square paper. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const lowest = 20;
const narrowest = 60;
const gap = 2;

/** The square at the inline end of the chip's top edge, smaller on a low chip; null on one that is too small for any. */
export function cornerOf({ left, top, width, height }: Box, rightToLeft: boolean): Square | null {
  // Half a pixel of grace: zoomed pages give 19.99.
  if (height < lowest - 0.5 || width < narrowest) return null;
  const size = height < 26 ? 18 : 20;
  // At the top edge; in the middle of what is no higher than a line of the schedule.
  const inset = height < 32 ? (height - size) / 2 : gap;
  const x = rightToLeft ? left + gap : left + width - gap - size;
  return { x: Math.round(x), y: Math.round(top + inset), size };
}

/** True where words reach into the square, with a pixel of air around it. */
export function reaches(words: Box, { x, y, size }: Square): boolean {
  const beside = words.left >= x + size + 1 || words.left + words.width <= x - 1;
  // The line box of small text is higher than its letters: two pixels above and below are none of them.
  return !beside && words.top + 2 < y + size && words.top + words.height - 2 > y;
}

/** Points within the square by which it is told whether its chip is on top there: clear of a chip's round corner. */
export function pointsIn({ x, y, size }: Square): readonly (readonly [number, number])[] {
  const [near, far] = [3, size - 3];
  return [
    [x + near, y + near],
    [x + far, y + near],
    [x + near, y + far],
    [x + far, y + far],
  ];
}
