/** The steps for the season's own person, laid backwards from the decision onto the one-on-ones with that person. */
import type { SeasonStep } from '../plan.ts';
import { shareOut } from './share-out.ts';
import { isBig, isEarly } from './step-kinds.ts';

// One meeting for the answer, and one more in case there is none.
const roomForAnswer = 2;

/** Where there are enough places: what can be early from the first on, the rest up to the last. */
function spread(steps: readonly SeasonStep[], places: readonly number[], last: boolean): number[] {
  const late = steps.findIndex(({ what }) => !isEarly(what));
  const earlySteps = late < 0 ? steps.length : late;
  const laid = places.slice(0, earlySteps);
  const ask = steps.findLastIndex(({ what }) => what === 'ask');
  const later: number[] = [];
  let at = places.length;
  for (let index = steps.length - 1; index >= earlySteps; index -= 1) {
    at -= 1;
    // Never at the cost of a place for what comes before the ask.
    if (last && index === ask) at = Math.max(Math.min(at, places.length - 1 - roomForAnswer), index);
    const place = places[at];
    if (place !== undefined) later.unshift(place);
  }
  return [...laid, ...later];
}

/**
 * The place of each step among `count` places in order. `pins` says where the user has put a step; a pin holds in any
 * case, and the others go around those pins that keep the order. Null where there is no place at all.
 */
export function layOwn(
  steps: readonly SeasonStep[],
  count: number,
  pins: ReadonlyMap<SeasonStep, number>,
): Map<SeasonStep, number | null> {
  const laid = new Map<SeasonStep, number | null>();
  const loads = Array.from({ length: count }, () => ({ steps: 0, big: 0 }));
  const put = (step: SeasonStep, place: number) => {
    laid.set(step, place);
    const load = loads[place];
    if (load) loads[place] = { steps: load.steps + 1, big: load.big + (isBig(step.what) ? 1 : 0) };
  };
  for (const [step, place] of pins) put(step, place);
  let wall = -1;
  let between: SeasonStep[] = [];
  const close = (next: number) => {
    const last = next === count;
    let places = Array.from({ length: Math.max(0, next - wall - 1) }, (_, index) => wall + 1 + index);
    if (places.length >= between.length) {
      spread(between, places, last).forEach((place, index) => {
        const step = between[index];
        if (step) put(step, place);
      });
    } else {
      if (!last) places = [...places, next];
      if (wall >= 0) places = [wall, ...places];
      const shared =
        places.length === 0
          ? null
          : shareOut(
              between.map(({ what }) => isBig(what)),
              places.map((place) => loads[place] ?? { steps: 0, big: 0 }),
            );
      between.forEach((step, index) => {
        const place = shared === null ? undefined : places[shared[index] ?? 0];
        if (place === undefined) laid.set(step, null);
        else put(step, place);
      });
    }
    between = [];
  };
  for (const step of steps) {
    const pin = pins.get(step);
    if (pin === undefined) between.push(step);
    else if (pin >= wall) {
      close(pin);
      wall = pin;
    }
  }
  close(count);
  return laid;
}
