/** The parts of a chip: its full label, the texts it shows, the day it stands on, its place in the column. */
import type { Piece } from '../core/page-reading.ts';
import { type CellCount, cellCount, dayOfDateKey } from './date-key.ts';
import { leafTexts } from './element-text.ts';

const isHidden = (element: Element) => element.getAttribute('aria-hidden') === 'true';
const isStacked = (chip: Element) => chip.hasAttribute('data-stacked-layout-chip-container');

function buttonOf(chip: Element): Element {
  return chip.getAttribute('role') === 'button' ? chip : (chip.querySelector('[role="button"]') ?? chip);
}

/** `aria-label` in schedule and search, else the one child that is not hidden from assistive technology (2026-10). */
function labelOf(chip: Element, button: Element): string {
  const said = button.getAttribute('aria-label') ?? chip.getAttribute('aria-label');
  if (said) return said;
  for (const holder of button === chip ? [chip] : [chip, button]) {
    for (let child = holder.firstElementChild; child; child = child.nextElementSibling) {
      if (child === button || isHidden(child) || child.contains(button)) continue;
      const text = child.textContent ?? '';
      if (text.trim() !== '') return text;
    }
  }
  // Second way, where the label is nested deeper: the class of hidden labels (2023 to 2026-10).
  return chip.querySelector('.XuJrye')?.textContent ?? '';
}

/** Titles of timed chips come first; a stacked timed chip of the month shows its hour before. */
function shownTexts(chip: Element, button: Element): string[] {
  const found: string[] = [];
  for (const holder of button === chip ? [chip] : [chip, button])
    for (let child = holder.firstElementChild; child; child = child.nextElementSibling)
      if (isHidden(child) && child.firstChild) found.push(...leafTexts(child, 6));
  // Without button and hidden part nothing tells the title from what stands beside it.
  const texts = found.length > 0 || !button.hasAttribute('role') ? found : leafTexts(button, 6);
  const words = texts.filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text) || text.trim().length > 1);
  return isStacked(chip) && words.length > 1 ? [...words.slice(1), ...words.slice(0, 1)] : words;
}

const pixels = (style: string, name: 'top' | 'height'): number | null => {
  const value = new RegExp(`(?:^|;)\\s*${name}:\\s*(-?\\d+(?:\\.\\d+)?)px`).exec(style)?.[1];
  return value === undefined ? null : Number(value);
};

function positionOf(chip: Element): Piece['position'] {
  const style = chip.getAttribute('style') ?? '';
  const [top, height] = [pixels(style, 'top'), pixels(style, 'height')];
  return top === null || height === null ? null : { top, height };
}

/** Stacked chips lie over their row: the inline left, in percent, counts the cells (2026-09). -1 where it does not. */
function firstCell(chip: Element, cells: number): number {
  const start = /(?:^|;)\s*(?:left|right):\s*(\d+(?:\.\d+)?)%/.exec(chip.getAttribute('style') ?? '')?.[1];
  const place = (Number(start) / 100) * cells;
  return Math.abs(place - Math.round(place)) <= 0.1 ? Math.round(place) : -1;
}

/**
 * The day around the chip: its column, its group in the schedule, its cell, the popover of the year (`data-date-key`);
 * never a button of the header. A chip at the very top of its column, or in the first cell of its row, may belong to an
 * event of the day before. Above the hours each day has a second cell, its column.
 */
function placeOf(
  chip: Element,
  position: Piece['position'],
  cellsOfDay: CellCount,
): Pick<Piece, 'day' | 'begins' | 'stacked'> {
  let cell = chip.parentElement?.closest('[data-datekey]:not(button), [data-date-key]');
  let begins = position !== null && position.top > 1;
  // A stacked chip outside a row stands in a popover, where timed events are stacked too.
  const row = !cell && isStacked(chip) && chip.closest('[role="row"]');
  if (row) {
    const cells = row.querySelectorAll('[role="gridcell"][data-datekey]');
    const index = firstCell(chip, cells.length);
    cell = cells[index];
    begins = index > 0;
  }
  const number = cell ? cellsOfDay(cell) : 0;
  const key = cell?.getAttribute('data-datekey') ?? cell?.getAttribute('data-date-key') ?? null;
  return { day: number > 0 ? dayOfDateKey(key) : null, begins, stacked: !!row && number > 1 };
}

/** Titles beyond this are cut, in the label too, or it would no longer confirm them. */
const longestTitle = 4_000;

/** Takes a chip apart. Reads attributes and text only. `cellsOfDay` is the pass's own, so that it looks at each view once. */
export function chipParts(chip: Element, cellsOfDay: CellCount = cellCount()): Piece {
  const button = buttonOf(chip);
  let label = labelOf(chip, button);
  const shown = shownTexts(chip, button)
    .slice(0, 8)
    .map((text) => {
      if (text.length <= longestTitle) return text;
      const cut = text.slice(0, longestTitle);
      label = label.replace(text, () => cut);
      return cut;
    });
  label = label.slice(0, 20_000);
  const position = isStacked(chip) ? null : positionOf(chip);
  return { label, shown, position, ...placeOf(chip, position, cellsOfDay) };
}
