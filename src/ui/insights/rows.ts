/** How rows with a name each lie in a drawing: the name beside the line, or over it where there is no room beside. */
import { fitting, textWidth } from './text-room.ts';

export interface Rows {
  /** Where the lines begin, counted from where reading begins. */
  readonly start: number;
  readonly height: number;
  /** The middle of row `at`, and the baseline of its name. */
  readonly middle: (at: number) => number;
  readonly nameAt: (at: number) => number;
  readonly name: (text: string) => string;
}

const gap = 14;
const mostShare = 0.3;
const nameHeight = 18;

/** Rows of `rowHeight` for these names, in a drawing of `width`. */
export function rowsFor(names: readonly string[], width: number, rowHeight: number): Rows {
  const widest = Math.max(0, ...names.map(textWidth));
  const above = widest + gap > width * mostShare;
  const height = rowHeight + (above ? nameHeight : 0);
  const start = above ? 0 : widest + gap;
  const room = above ? width : widest;
  return {
    start,
    height: height * names.length,
    middle: (at) => height * at + (above ? nameHeight : 0) + rowHeight / 2,
    nameAt: (at) => (above ? height * at + 12 : height * at + rowHeight / 2 + 4),
    name: (text) => fitting(text, room),
  };
}
