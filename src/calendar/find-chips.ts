/** Finds the chips in two ways, by the marks of a chip and by what Google's page has always had, and compares them. */

export interface FoundChip {
  /** The element that carries the id. */
  readonly chip: Element;
  /** `broad`: marks of a chip are missing. `precise`: there is no button. Both are faults. */
  readonly kind: 'both' | 'precise' | 'broad';
}

/** The resize handle repeats the id of its chip (2026-09); so may anything else in a chip that is out of sight. */
function isHandle(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.getAttribute('data-dragsource-type') === '3';
}

function hasButton(element: Element): boolean {
  return element.getAttribute('role') === 'button' || element.querySelector('[role="button"]') !== null;
}

/** The bubble and the event's own page carry an id, and are no chips. */
function isElsewhere(element: Element): boolean {
  return element.id === 'xDetDlg' || element.hasAttribute('data-is-create') || element.closest('#xDetDlg') !== null;
}

/**
 * What an element with a `data-eventid` is: found by both readings, by one, or no chip at all. In schedule and search the
 * id may stand on the button within the wrapper; a second one within the same chip is not counted again.
 */
export function chipKind(element: Element): FoundChip['kind'] | 'none' {
  if (isHandle(element)) return 'none';
  if (element.hasAttribute('data-eventchip')) return hasButton(element) ? 'both' : 'precise';
  if (isElsewhere(element) || !hasButton(element)) return 'none';
  const around = element.parentElement?.closest('[data-eventchip], [data-eventid]') ?? null;
  if (around === null) return 'broad';
  if (around.getAttribute('data-eventid') === element.getAttribute('data-eventid')) return 'none';
  return around.hasAttribute('data-eventchip') && !around.hasAttribute('data-eventid') ? 'both' : 'broad';
}

/** All chips below `root`, each once, in document order. Lazy, so that the caller may stop in between. */
export function* findChips(root: ParentNode): Generator<FoundChip, void> {
  for (const chip of root.querySelectorAll('[data-eventid]')) {
    const kind = chipKind(chip);
    if (kind !== 'none') yield { chip, kind };
  }
}

/** The chip that `node` stands in or is, or null. */
export function chipAround(node: Element): Element | null {
  for (let at = node.closest('[data-eventid]'); at; at = at.parentElement?.closest('[data-eventid]') ?? null)
    if (chipKind(at) !== 'none') return at;
  return null;
}
