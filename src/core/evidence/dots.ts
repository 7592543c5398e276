/** The dots of one row of the coverage picture. */
import type { EvidenceLine } from './lines.ts';
import { spread } from './spread.ts';

export interface Dot {
  readonly x: number;
  readonly kind: EvidenceLine['kind'];
  /** The lines that it stands for, oldest first; more than one where there is no room for each. */
  readonly lines: readonly EvidenceLine[];
}

/**
 * Where the dots of `lines` (oldest first) stand between `from` and `to`, `gap` apart; `placeOf` gives the place of a
 * day. Where the row has no room for all, those of one kind that would touch become one.
 */
export function dotsOf(
  lines: readonly EvidenceLine[],
  placeOf: (day: string) => number,
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): Dot[] {
  const room = Math.max(1, Math.floor((to - from) / gap / 2));
  const heaps: EvidenceLine[][] = [];
  if (lines.length <= room) heaps.push(...lines.map((line) => [line]));
  else {
    const known = new Map<string, EvidenceLine[]>();
    for (const line of lines) {
      const key = `${Math.floor(placeOf(line.day) / gap / 2)} ${line.kind}`;
      const heap = known.get(key);
      if (heap) heap.push(line);
      else {
        const made = [line];
        known.set(key, made);
        heaps.push(made);
      }
    }
  }
  const wanted = heaps.map((heap) => placeOf(heap[Math.floor(heap.length / 2)]?.day ?? ''));
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const places = spread(
    order.map((index) => wanted[index] ?? 0),
    gap,
    from,
    to,
  );
  return order.map((index, place) => ({
    x: places[place] ?? 0,
    kind: heaps[index]?.[0]?.kind ?? 'result',
    lines: heaps[index] ?? [],
  }));
}
