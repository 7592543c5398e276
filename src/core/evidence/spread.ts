/** Dots that would lie on each other, moved apart as little as possible. */

/**
 * Places for dots that want to stand at `wanted` (ascending), at least `gap` apart and between `from` and `to`. Where
 * there is no room for that, they share what there is. In time linear to their number.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  if (wanted.length === 0) return [];
  const step = wanted.length < 2 ? gap : Math.min(gap, (to - from) / (wanted.length - 1));
  // Without the gaps, the places have to rise: neighbours that do not are put together at their mean.
  const heaps: { sum: number; n: number }[] = [];
  wanted.forEach((at, index) => {
    let heap = { sum: at - index * step, n: 1 };
    for (let last = heaps.at(-1); last && last.sum / last.n >= heap.sum / heap.n; last = heaps.at(-1)) {
      heaps.pop();
      heap = { sum: last.sum + heap.sum, n: last.n + heap.n };
    }
    heaps.push(heap);
  });
  const highest = to - (wanted.length - 1) * step;
  const rising = heaps.flatMap(({ sum, n }) => Array.from({ length: n }, () => sum / n));
  return rising.map((at, index) => Math.min(Math.max(at, from), highest) + index * step);
}
