import { type Day, dateKey } from '../calendar-days.ts';
import { dataEventId, zoneOffset } from '../event-id.ts';
import { headerLabel } from '../zones.ts';
import { allDayRow } from './all-day-row.ts';
import { clock24 } from './clock.ts';
import { columnHeaders } from './column-headers.ts';
import { type PageContext, shownEvents, wordsOf } from './context.ts';
import { drawChip, recycleChips } from './drawn-chips.ts';
import { fill, make, setAttributes } from './element.ts';
import { placeTimed } from './placed-events.ts';
import { dayText, visibleDays } from './range.ts';
import { drawTimedChip, HOUR_PX } from './timed-chip.ts';
import type { CalendarView } from './view.ts';

/** The views of columns (day, week, custom days): headers, the all-day row and one column a day. Columns and many chips live on between weeks. */
export function columnsView(page: PageContext): CalendarView {
  const count = visibleDays(page.view, page.day, page.scenario).length;
  const columns = Array.from({ length: count }, () => column(page));
  const headers = columnHeaders(page, count);
  const allDay = allDayRow(page, count);
  const hours = make('div', { class: 'R6TFwe', 'aria-hidden': 'true' });
  const scroller = make(
    'div',
    { class: 'mDPmMe', tabindex: -1 },
    make('div', { class: 'Tmdkcc', role: 'row' }, hours, ...columns.map((one) => one.cell)),
  );
  const grid = make('div', { class: 'BfTITd', role: 'grid' }, headers.root, allDay.root, scroller);
  const root = make('div', { class: 'uEzZIb', 'data-is-column-view-context': 'true' }, grid);
  root.addEventListener('click', (event) => createAt(event, page));
  return {
    root,
    show: (again) => {
      const days = visibleDays(page.view, page.day, page.scenario);
      const [first, last] = [days[0] ?? page.day, days.at(-1) ?? page.day];
      setAttributes(root, { 'data-start-date-key': dateKey(first), 'data-end-date-key': dateKey(last) });
      headers.show(days);
      allDay.show(days, again);
      columns.forEach((one, index) => {
        one.show(days[index] ?? page.day, again);
      });
      fill(hours, ...hourLabels(page));
      const wasShown = scroller.scrollTop > 0;
      if (!wasShown) requestAnimationFrame(() => scroller.scrollTo(0, firstShownMinute(page) * (HOUR_PX / 60)));
    },
  };
}

function column(page: PageContext) {
  const heading = make('h2', { class: 'XuJrye' });
  const chips = make('div', { class: 'WLRyRd', role: 'presentation' });
  const cell = make('div', { class: 'YvjgZe', role: 'gridcell', tabindex: -1 }, heading, chips);
  const show = (day: Day, again: boolean) => {
    setAttributes(cell, {
      'data-datekey': dateKey(day),
      class: `YvjgZe${day === page.scenario.today ? ' N5fDXe' : ''}`,
    });
    const placed = placeTimed(shownEvents(page), day);
    const text = dayText(day, wordsOf(page).locale, { weekday: 'long', month: 'long', day: 'numeric' });
    heading.textContent = `${placed.length} events, ${text}`;
    recycleChips(
      chips,
      placed,
      (one) => dataEventId(one.event, page.scenario),
      (chip, one) => {
        const placement = `${one.from} ${one.to} ${one.column}/${one.columns} ${page.scenario.lang}`;
        drawChip(chip, one.event, placement, () => drawTimedChip(chip, one, page), again);
      },
    );
    cell.querySelector(':scope > .LvQ60d')?.remove();
    if (day === page.scenario.today) cell.append(nowLine(page));
  };
  return { cell, show };
}

function nowLine(page: PageContext): HTMLElement {
  const top = Math.round((page.scenario.nowMinute / 60) * HOUR_PX);
  return make('div', { class: 'LvQ60d', style: `top: ${top}px` }, make('div', { class: 'VYbmEb' }));
}

function hourLabels(page: PageContext): HTMLElement[] {
  return Array.from({ length: 23 }, (_, index) => {
    const minute = (index + 1) * 60;
    const other = secondZoneMinute(minute, page);
    return make(
      'div',
      { class: 'QUwvd', style: `top: ${(index + 1) * HOUR_PX}px` },
      other === null ? null : make('span', {}, hourText(other, page)),
      make('span', {}, hourText(minute, page)),
    );
  });
}

function hourText(minute: number, page: PageContext): string {
  const hour = Math.floor(minute / 60);
  return page.scenario.lang === 'en' ? `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}` : clock24(minute);
}

/** The second zone's time where the first one's is `minute`; null where only one is shown. */
function secondZoneMinute(minute: number, page: PageContext): number | null {
  const { scenario } = page;
  if (!scenario.secondZoneLabel) return null;
  const apart = zoneOffset(scenario.secondZoneLabel) - zoneOffset(headerLabel(scenario, page.day));
  return (minute + apart + 1440) % 1440;
}

/** A bit above the first thing of the working day, and with the now line in sight. */
function firstShownMinute(page: PageContext): number {
  return Math.max(0, Math.min(8 * 60 + 45, page.scenario.nowMinute - 60));
}

function createAt(event: MouseEvent, page: PageContext): void {
  const target = event.target instanceof Element ? event.target : null;
  const cell = target?.closest<HTMLElement>('[role=gridcell][data-datekey]');
  if (!cell || cell.hasAttribute('jsaction') || target?.closest('[data-eventchip]')) return;
  const days = visibleDays(page.view, page.day, page.scenario);
  const day = days.find((one) => String(dateKey(one)) === cell.dataset['datekey']) ?? page.day;
  const top = cell.getBoundingClientRect().top;
  const minute = Math.min(1410, Math.max(0, Math.floor((event.clientY - top) / (HOUR_PX / 2)) * 30));
  page.openCreate({ day, minute }, new DOMRect(event.clientX, event.clientY, 1, 1));
}
