/** The staircase of the roadmap in CSS pixels: where each tread lies, and its lines as SVG paths. */
import type { TimeScale } from '../../core/roadmap/time-scale.ts';

/** The axis' line, measured from the top of the drawing; words stand above it. */
export const axisAt = 21;
const highestTread = axisAt + 29;
const mostRise = 30;
const mostHeight = 150;

export interface Stair {
  readonly path: string;
  readonly look: 'reached' | 'ahead' | 'undated';
}

export interface Stairs {
  /** The height of each tread, for the words below it. */
  readonly treads: readonly number[];
  readonly lines: readonly Stair[];
  readonly height: number;
  /** The tread that one stands on today; null when all that there is is reached. */
  readonly here: { readonly x: number; readonly y: number } | null;
  readonly end: { readonly x: number; readonly y: number } | null;
}

const dot = 5;

/** One tread per column, each higher than the one before. */
export function stairsOf({ columns, now }: TimeScale): Stairs {
  const last = columns.length - 1;
  const rise = Math.min(mostRise, mostHeight / Math.max(1, last));
  const treads = columns.map((_, at) => Math.round(highestTread + rise * (last - at)));
  const at = columns.findIndex(({ phase }) => phase !== 'past');
  const standing = treads[at];
  const top = treads[last];
  const here = standing === undefined ? null : { x: Math.max(now, dot + 1), y: standing };
  return {
    treads,
    lines: columns.map(({ start, end, phase, reached }, index) => {
      const y = treads[index] ?? 0;
      const up = treads[index + 1];
      const from = start === 0 && now === 0 ? (here?.x ?? 0) : start;
      return {
        path: up === undefined ? `M${from} ${y}H${end - dot}` : `M${from} ${y}H${end}V${up}`,
        look: reached ? 'reached' : phase === 'undated' ? 'undated' : 'ahead',
      };
    }),
    height: (treads[0] ?? axisAt) + dot + 2,
    here,
    end: top === undefined ? null : { x: (columns.at(-1)?.end ?? 0) - dot, y: top },
  };
}
