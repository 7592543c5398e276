import { type Day, dateKey } from '../calendar-days.ts';
import { dataEventId } from '../event-id.ts';
import { type PageContext, shownEvents, wordsOf } from './context.ts';
import { drawChip, recycleChips } from './drawn-chips.ts';
import { fill, make, setAttributes } from './element.ts';
import { isOn, isStacked, placeStrips } from './placed-events.ts';
import { dayText } from './range.ts';
import { drawStackedChip, LANE_PX } from './stacked-chip.ts';

/** The row above the hours. Its cells carry a date key too, but with a `jsaction`, unlike the columns. */
export function allDayRow(
  page: PageContext,
  count: number,
): { root: HTMLElement; show(days: Day[], again: boolean): void } {
  const cells = Array.from({ length: count }, () =>
    make('div', { class: 'zUFKrf', role: 'gridcell', jsaction: 'click:R6yQ2d' }),
  );
  const chips = make('div', { class: 'bLpBse', role: 'presentation' });
  const area = make('div', { class: 'aLxoFd' }, ...cells, chips);
  const root = make('div', { class: 'TBA7qc', role: 'row' }, make('div', { class: 'R2mBBd' }), area);
  const show = (days: Day[], again: boolean) => {
    const stacked = shownEvents(page).filter(isStacked);
    const strips = placeStrips(stacked, days);
    cells.forEach((cell, index) => {
      const day = days[index] ?? page.day;
      const number = stacked.filter((event) => isOn(event, day)).length;
      const text = dayText(day, wordsOf(page).locale, { weekday: 'long', month: 'long', day: 'numeric' });
      setAttributes(cell, { 'data-datekey': dateKey(day) });
      fill(cell, make('h2', { class: 'XuJrye' }, `${number === 0 ? 'No' : number} all day events, ${text}`));
    });
    area.style.height = `${Math.max(1, ...strips.map((strip) => strip.lane + 1)) * LANE_PX + 4}px`;
    recycleChips(
      chips,
      strips,
      (strip) => dataEventId(strip.event, page.scenario),
      (chip, strip) => {
        const placement = `${strip.first} ${strip.last} ${strip.lane} ${count} ${page.scenario.lang}`;
        drawChip(chip, strip.event, placement, () => drawStackedChip(chip, strip, count, false, page), again);
      },
    );
  };
  return { root, show };
}
