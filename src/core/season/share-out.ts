/** Laying steps in order onto places in order, where there are enough places and where there are too few. */

/** What there is of a place already: steps, and big ones among them. */
interface Load {
  readonly steps: number;
  readonly big: number;
}

// Two big steps in one meeting are worse than any number of small ones.
const bigCost = 10_000;

const costOf = ({ steps, big }: Load): number => steps * steps + (big > 1 ? (big - 1) * bigCost : 0);

/**
 * Gives each step (true where it is a big one) one of the places 0 to `loads.length` - 1, never an earlier one than the step before it,
 * so that they are spread as evenly as can be and two big ones meet only where it cannot be helped. Where it is
 * all the same, the later steps stand alone.
 */
export function shareOut(big: readonly boolean[], loads: readonly Load[]): number[] {
  const count = big.length;
  // costs[i]: the least cost of laying the first i steps on the places looked at so far; from[p][i]: how many lay before place p.
  let costs: number[] = [0, ...Array.from({ length: count }, () => Number.POSITIVE_INFINITY)];
  const from: number[][] = [];
  for (const load of loads) {
    const next: number[] = [];
    const first: number[] = [];
    for (let upTo = 0; upTo <= count; upTo += 1) {
      let best = Number.POSITIVE_INFINITY;
      let at = upTo;
      let bigHere = 0;
      for (let start = upTo; start >= 0; start -= 1) {
        if (start < upTo && big[start]) bigHere += 1;
        const cost = (costs[start] ?? 0) + costOf({ steps: load.steps + upTo - start, big: load.big + bigHere });
        if (cost < best) {
          best = cost;
          at = start;
        }
      }
      next.push(best);
      first.push(at);
    }
    costs = next;
    from.push(first);
  }
  const places: number[] = Array.from({ length: count }, () => 0);
  let upTo = count;
  for (let place = loads.length - 1; place >= 0; place -= 1) {
    const start = from[place]?.[upTo] ?? upTo;
    for (let step = start; step < upTo; step += 1) places[step] = place;
    upTo = start;
  }
  return places;
}
