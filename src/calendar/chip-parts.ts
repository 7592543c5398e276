/** The parts of a chip: its full label, the texts it shows, the day it stands on, its place in the column. */
import type { Piece } from '../core/page-reading.ts';
import { dayOfDateKey } from './date-key.ts';
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
  const texts = found.length > 0 ? found : leafTexts(button, 6);
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

/** Stacked chips lie over their row: the inline left, in percent, counts the cells (2026-09). */
function stackedDay(chip: Element, row: Element): string | null {
  const style = chip.getAttribute('style') ?? '';
  const start = /(?:^|;)\s*(?:left|right):\s*(\d+(?:\.\d+)?)%/.exec(style)?.[1];
  if (start === undefined) return null;
  const cells = row.querySelectorAll('[role="gridcell"][data-datekey]');
  const place = (Number(start) / 100) * cells.length;
  const index = Math.round(place);
  if (Math.abs(place - index) > 0.1) return null;
  return dayOfDateKey(cells[index]?.getAttribute('data-datekey') ?? null);
}

/**
 * The day around the chip: its column, its group in the schedule, its cell, the popover of the year (`data-date-key`);
 * never a button of the header.
 */
function dayAround(chip: Element, row: Element | null): string | null {
  const holder = chip.parentElement?.closest('[data-datekey], [data-date-key]') ?? null;
  if (holder && holder.localName !== 'button')
    return dayOfDateKey(holder.getAttribute('data-datekey') ?? holder.getAttribute('data-date-key'));
  return row ? stackedDay(chip, row) : null;
}

/** Titles beyond this are cut, in the label too, or it would no longer confirm them. */
const longestTitle = 4_000;

/** Takes a chip apart. Reads attributes and text only. */
export function chipParts(chip: Element): Piece {
  const button = buttonOf(chip);
  // A stacked chip outside a row stands in a popover, where timed events are stacked too.
  const row = isStacked(chip) ? chip.closest('[role="row"]') : null;
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
  return { label, shown, day: dayAround(chip, row), stacked: row !== null, position };
}
