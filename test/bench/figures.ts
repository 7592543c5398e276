/** Figures of the benchmark and the table they are printed in. */

export interface Figure {
  readonly what: string;
  readonly measured: number;
  /** Null for a figure that stands there to explain another. */
  readonly limit: number | null;
  /** True where more is better: the limit is the least, not the most. */
  readonly atLeast?: true;
  /** `x` for a ratio; `of 1` for a share. */
  readonly unit: 'x' | 'ms' | 'kB' | 'tasks' | 'of 1';
  /** Absolute times behind a ratio, or whatever else helps to read it. */
  readonly remark?: string;
}

/** The middle one; of an even number the upper of the two. Throws on none: a figure without a run would look like a good one. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** True where a figure is beyond its limit, and where it is no number. */
export const isOver = ({ measured, limit, atLeast }: Figure): boolean =>
  limit !== null && !(atLeast ? measured >= limit : measured <= limit);

function amount(value: number, unit: Figure['unit']): string {
  if (unit === 'tasks') return String(value);
  if (unit === 'of 1') return value.toFixed(3);
  return `${value.toFixed(unit === 'x' ? 2 : 1)} ${unit}`;
}

/** One line per figure: what, measured, limit, ok or over, remark. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    amount(figure.measured, figure.unit),
    figure.limit === null ? '' : `${figure.atLeast ? 'at least ' : ''}${amount(figure.limit, figure.unit)}`,
    figure.limit === null ? '' : isOver(figure) ? (figure.atLeast ? 'UNDER' : 'OVER') : 'ok',
    figure.remark ?? '',
  ]);
  const all = [['what', 'measured', 'limit', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
