/** The chips of given events as boxes on screen, and where their words stand. The one part of the reader that reads layout. */
import { chipKind } from './find-chips.ts';

export interface ChipBox {
  readonly chip: Element;
  /** What one sees as the chip: of a stacked one the button in its container, which is wider than it (2026-06). */
  readonly box: Element;
  readonly eventId: string;
}

/** Raw ids that stand in the page, each once, as far as `wanted` says so. Reads attributes alone. */
export function idsInPage(doc: Document, wanted: (eventId: string) => boolean): string[] {
  const found = new Set<string>();
  for (const chip of doc.querySelectorAll('[data-eventid]')) {
    const eventId = chip.getAttribute('data-eventid') ?? '';
    if (wanted(eventId)) found.add(eventId);
  }
  return [...found];
}

/** The chips of the events that `wanted` says. Reads attributes alone. */
export function chipBoxes(doc: Document, wanted: (eventId: string) => boolean): ChipBox[] {
  const found: ChipBox[] = [];
  for (const chip of doc.querySelectorAll('[data-eventid]')) {
    const eventId = chip.getAttribute('data-eventid') ?? '';
    if (!wanted(eventId) || chipKind(chip) === 'none') continue;
    const stacked = chip.hasAttribute('data-stacked-layout-chip-container');
    found.push({ chip, box: (stacked && chip.querySelector('[role="button"]')) || chip, eventId });
  }
  return found;
}

/** Boxes of the words in sight within `box`; the hidden label, a pixel in size, is not among them. Reads layout. */
export function wordBoxes(box: Element): DOMRect[] {
  const found: DOMRect[] = [];
  const range = box.ownerDocument.createRange();
  const texts = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement?.getBoundingClientRect();
    if (!around || around.width < 2 || around.height < 2) continue;
    range.selectNode(text);
    found.push(...range.getClientRects());
  }
  return found;
}

/** What the page has at this point: its empty grid, a chip in it, or something that must not be covered. Reads attributes. */
export function groundAt(at: Element | null): 'grid' | 'chip' | 'other' {
  if (!at?.closest('[role="main"]')) return 'other';
  if (at.closest('[data-eventid]')) return 'chip';
  return at.closest('button, a, input, h1, h2, [role="columnheader"]') ? 'other' : 'grid';
}
