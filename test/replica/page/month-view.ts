import { addDays, type Day, dateKey, startOfMonth, startOfWeek } from '../calendar-days.ts';
import { dataEventId } from '../event-id.ts';
import { type PageContext, shownEvents, wordsOf } from './context.ts';
import { drawChip, recycleChips } from './drawn-chips.ts';
import { fill, make, setAttributes } from './element.ts';
import { isOn, placeStrips, type Strip } from './placed-events.ts';
import { dayText, visibleDays } from './range.ts';
import { drawStackedChip, LANE_PX } from './stacked-chip.ts';
import type { CalendarView } from './view.ts';

const HEAD_PX = 30;

/** The month view and that of custom weeks: a row a week, chips in a layer over the row; what does not fit is behind "more", not in the DOM. */
export function monthView(page: PageContext): CalendarView {
  const names = make('div', { class: 'Oqfyle', role: 'row' });
  const body = make('div', { class: 'Ivqbsd' });
  const grid = make('div', { class: 'BfTITd', role: 'grid' }, names, body);
  const root = make('div', { class: 'uEzZIb mVw0md' }, grid);
  let weeks: ReturnType<typeof weekRow>[] = [];
  return {
    root,
    show: (again) => {
      const days = visibleDays(page.view, page.day, page.scenario);
      const [first, last] = [days[0] ?? page.day, days.at(-1) ?? page.day];
      setAttributes(root, { 'data-start-date-key': dateKey(first), 'data-end-date-key': dateKey(last) });
      fill(names, ...weekdayNames(page));
      const count = days.length / 7;
      if (weeks.length !== count) {
        weeks = Array.from({ length: count }, () => weekRow(page));
        fill(body, ...weeks.map((week) => week.root));
      }
      const height = (window.innerHeight - 64 - 28 - 16) / count;
      const lanes = Math.max(2, Math.floor((height - HEAD_PX) / LANE_PX));
      weeks.forEach((week, index) => {
        week.show(days.slice(index * 7, index * 7 + 7), lanes, again);
      });
    },
  };
}

function weekdayNames(page: PageContext): HTMLElement[] {
  const first = startOfWeek(page.day, page.scenario.firstWeekday);
  return Array.from({ length: 7 }, (_, index) =>
    make(
      'div',
      { class: 'kbf0gd', role: 'columnheader' },
      dayText(addDays(first, index), wordsOf(page).locale, { weekday: 'short' }),
    ),
  );
}

function weekRow(page: PageContext) {
  const cells = Array.from({ length: 7 }, () => make('div', { class: 'MGaLHf', role: 'gridcell' }));
  const chips = make('div', { class: 'smnzad', role: 'presentation' });
  const root = make('div', { class: 'rFqHzf', role: 'row' }, ...cells, chips);
  const show = (days: Day[], lanes: number, again: boolean) => {
    const strips = placeStrips(shownEvents(page), days);
    const crowded = days.map((_, index) => strips.some((one) => covers(one, index) && one.lane >= lanes));
    const shown = strips.filter(
      (one) => one.lane < lanes - (days.some((_, index) => covers(one, index) && crowded[index]) ? 1 : 0),
    );
    cells.forEach((cell, index) => {
      const day = days[index] ?? page.day;
      const hidden = strips.filter((one) => covers(one, index) && !shown.includes(one)).length;
      drawCell(cell, day, hidden, lanes, page);
    });
    recycleChips(
      chips,
      shown,
      (strip) => dataEventId(strip.event, page.scenario),
      (chip, strip) => {
        const placement = `${strip.first} ${strip.last} ${strip.lane} ${page.scenario.lang}`;
        drawChip(chip, strip.event, placement, () => drawStackedChip(chip, strip, 7, true, page), again);
      },
    );
  };
  return { root, show };
}

function covers(strip: Strip, index: number): boolean {
  return strip.first <= index && strip.last >= index;
}

function drawCell(cell: HTMLElement, day: Day, hidden: number, lanes: number, page: PageContext): void {
  const words = wordsOf(page);
  const { today } = page.scenario;
  const other = page.view === 'month' && startOfMonth(day) !== startOfMonth(page.day);
  setAttributes(cell, { 'data-datekey': dateKey(day), class: `MGaLHf${other ? ' gzQ9ib' : ''}` });
  const first = day.endsWith('-01');
  const text = first ? dayText(day, words.locale, { month: 'short', day: 'numeric' }) : String(Number(day.slice(8)));
  const number = make(
    'button',
    { class: `mFH4zd${day === today ? ' F262Ye' : ''}`, 'data-datekey': dateKey(day), type: 'button' },
    text,
  );
  number.setAttribute('aria-label', dayText(day, words.locale, { dateStyle: 'full' }));
  number.addEventListener('click', () => page.go('day', day));
  const count = shownEvents(page).filter((event) => isOn(event, day)).length;
  fill(
    cell,
    make('h2', { class: 'XuJrye' }, `${count} events, ${dayText(day, words.locale, { dateStyle: 'full' })}`),
    number,
  );
  if (hidden === 0) return;
  const more = make(
    'button',
    {
      class: 'ofFwHd',
      type: 'button',
      'data-opens-day-overview': 'true',
      style: `top: ${HEAD_PX + (lanes - 1) * LANE_PX}px`,
    },
    words.more(hidden),
  );
  more.addEventListener('click', () => page.openDayOverview(day, more));
  cell.append(more);
}
