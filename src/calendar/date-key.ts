/** The number in `data-datekey`: `((year - 1970) << 9) | (month << 5) | day` (seen 2019 to 2026-10). */

/** `YYYY-MM-DD` of a date key, in the zone the page shows; null for anything that is no real date. */
export function dayOfDateKey(key: string | null): string | null {
  if (key === null || !/^\d{1,6}$/.test(key)) return null;
  const number = Number(key);
  return isoDay(1970 + (number >> 9), (number >> 5) & 15, number & 31);
}

const keyOf = (element: Element | null, name: string) => Number(element?.getAttribute(name) ?? Number.NaN);

/** How many cells stand for each date key among `cells`; nothing where the keys contradict each other. */
function countDays(cells: Iterable<Element>, view: Element | null): Map<number, number> {
  const found = new Map<number, number>();
  for (const cell of cells) {
    const day = keyOf(cell, 'data-datekey');
    const isBeyond = day < keyOf(view, 'data-start-date-key') || day > keyOf(view, 'data-end-date-key');
    if (isBeyond || keyOf(cell.nextElementSibling, 'data-datekey') <= day) return new Map();
    found.set(day, (found.get(day) ?? 0) + 1);
  }
  return found;
}

/** How many cells around one stand for its day. */
export type CellCount = (cell: Element) => number;

/**
 * Counts the cells of a day: two where a column has a cell above its hours, none where the date keys contradict each
 * other, out of order among neighbours or beyond the days that the view states: nothing says which is wrong. Looks
 * through each view once, so make a new one for each pass.
 */
export function cellCount(): CellCount {
  const counted = new WeakMap<Element, Map<number, number>>();
  return (cell) => {
    const view = cell.closest('[data-start-date-key]');
    const around = view ?? cell.closest('[role="grid"]');
    // A day outside any grid, in the schedule or a popover, stands for itself.
    if (!around) return countDays([cell], null).size;
    const days = counted.get(around) ?? countDays(around.querySelectorAll('[data-datekey]:not(button)'), view);
    counted.set(around, days);
    return days.get(keyOf(cell, 'data-datekey')) ?? 0;
  };
}

/** The date key of a day `YYYY-MM-DD`. */
export function dateKeyOfDay(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | date;
}

/** `YYYY-MM-DD` of year, month (1 to 12) and day of month; null when there is no such day. */
export function isoDay(year: number, month: number, date: number): string | null {
  const ms = Date.UTC(year, month - 1, date);
  if (!Number.isFinite(ms) || year < 1000 || year > 9999) return null;
  const at = new Date(ms);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

/** `day` moved by whole days, back when negative. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
