import type { ScenarioEvent } from '../scenario.ts';

type Drawn = { event: ScenarioEvent; signature: string; draw: () => void };

const drawn = new WeakMap<Element, Drawn>();

/** Draws a chip unless the same was drawn into this node before; `again` draws in any case. */
export function drawChip(
  chip: Element,
  event: ScenarioEvent,
  placement: string,
  draw: () => void,
  again: boolean,
): void {
  const signature = `${placement} ${JSON.stringify(event)}`;
  if (!again && drawn.get(chip)?.signature === signature) return;
  drawn.set(chip, { event, signature, draw });
  draw();
}

/** The event a chip was drawn for. */
export function eventOfChip(chip: Element): ScenarioEvent | undefined {
  return drawn.get(chip)?.event;
}

/** Draws one chip anew after its event has changed. */
export function redrawChip(chip: Element): void {
  drawn.get(chip)?.draw();
}

/**
 * Matches the chips in a host with the events wanted there: a chip of the same id stays; of the left-over ones every
 * second is given to another event, as the real page recycles nodes, and the rest go.
 */
export function recycleChips<T>(
  host: Element,
  wanted: readonly T[],
  idOf: (one: T) => string,
  fill: (chip: HTMLElement, one: T) => void,
): void {
  const old = [...host.children].filter((node) => node instanceof HTMLElement && node.dataset['eventid'] !== undefined);
  const free = new Set(old as HTMLElement[]);
  const kept = wanted.map((one) => {
    const chip = [...free].find((node) => node.dataset['eventid'] === idOf(one));
    if (chip) free.delete(chip);
    return chip;
  });
  const spare = [...free].filter((_, index) => index % 2 === 0);
  wanted.forEach((one, index) => {
    const chip = kept[index] ?? spare.shift() ?? document.createElement('div');
    free.delete(chip);
    fill(chip, one);
    if (chip.parentNode !== host) host.append(chip);
  });
  for (const node of free) node.remove();
}
