import { addDays, type Day, dateKey } from '../calendar-days.ts';
import { dataEventId } from '../event-id.ts';
import type { ScenarioEvent } from '../scenario.ts';
import { css, eventRgb, isPast } from './colour.ts';
import { type PageContext, shownEvents, wordsOf } from './context.ts';
import { drawChip, recycleChips } from './drawn-chips.ts';
import { fill, make, setAttributes } from './element.ts';
import { labelOf, shownTitle } from './label.ts';
import { LABEL_WORDS } from './label-words.ts';
import { isOn } from './placed-events.ts';
import { AGENDA_DAYS, dayText } from './range.ts';
import { chipLog, spanText } from './timed-chip.ts';
import type { CalendarView } from './view.ts';

const NEAR_END_PX = 120;

/**
 * The schedule: three weeks from the day on, one group a day, labels as `aria-label`. Three more come each time the end
 * is scrolled into sight. No date keys on the container.
 */
export function scheduleView(page: PageContext): CalendarView {
  const grid = make('div', { class: 'aWsxWd', role: 'grid' });
  const root = make('div', { class: 'uEzZIb sUdHqd' }, grid);
  const groups = new Map<Day, ReturnType<typeof dayGroup>>();
  let from = page.day;
  let length = AGENDA_DAYS;
  const view: CalendarView = {
    root,
    show: (again) => {
      if (from !== page.day) {
        from = page.day;
        length = AGENDA_DAYS;
      }
      const events = shownEvents(page);
      const days = Array.from({ length }, (_, index) => addDays(from, index)).filter((day) =>
        events.some((event) => isOn(event, day)),
      );
      const wanted = days.map((day) => {
        const group = groups.get(day) ?? dayGroup(day, page);
        groups.set(day, group);
        group.show(again);
        return group.root;
      });
      if (wanted.length !== grid.children.length || wanted.some((one, index) => grid.children[index] !== one)) {
        fill(grid, ...wanted);
      }
    },
  };
  root.addEventListener('scroll', () => {
    if (root.scrollTop + root.clientHeight < root.scrollHeight - NEAR_END_PX) return;
    const before = grid.children.length;
    length += AGENDA_DAYS;
    view.show(false);
    // Where no event is left there is nothing to come, and nothing to scroll either.
    if (grid.children.length === before) length -= AGENDA_DAYS;
  });
  return view;
}

function dayGroup(day: Day, page: PageContext) {
  const root = make('div', { class: 'L1Ysrb', role: 'rowgroup', 'data-datekey': dateKey(day) });
  const rows: HTMLElement[] = [];
  const show = (again: boolean) => {
    const events = shownEvents(page)
      .filter((event) => isOn(event, day))
      .toSorted((a, b) => Number(b.allDay) - Number(a.allDay) || minuteOn(a, day) - minuteOn(b, day));
    while (rows.length > events.length) rows.pop()?.remove();
    events.forEach((event, index) => {
      const row = rows[index] ?? make('div', { class: 'NlL62b', role: 'row' });
      if (!rows[index]) {
        rows.push(row);
        root.append(row);
        if (index === 0) row.append(dayHeading(day, page));
      }
      recycleChips(
        row,
        [event],
        (one) => dataEventId(one, page.scenario),
        (chip, one) => drawChip(chip, one, `${day} ${page.scenario.lang}`, () => drawRow(chip, one, page), again),
      );
    });
  };
  return { root, show };
}

function minuteOn(event: ScenarioEvent, day: Day): number {
  return event.start.day === day ? event.start.minute : 0;
}

function dayHeading(day: Day, page: PageContext): HTMLElement {
  const { locale } = wordsOf(page);
  const isToday = day === page.scenario.today;
  const button = make(
    'button',
    {
      class: `kZ1Lqf${isToday ? ' F262Ye' : ''}`,
      type: 'button',
      'aria-label': dayText(day, locale, { dateStyle: 'full' }),
    },
    make('span', { class: 'x5FT4e' }, String(Number(day.slice(8)))),
    make('span', { class: 'sVASAd' }, dayText(day, locale, { weekday: 'short', month: 'short' })),
  );
  button.addEventListener('click', () => page.go('day', day));
  return make('h2', { class: 'kvTMyb' }, button);
}

function drawRow(chip: HTMLElement, event: ScenarioEvent, page: PageContext): void {
  setAttributes(chip, {
    class: `YOmXMd${isPast(event, page.scenario) ? ' eO2Zfd' : ''}${event.reply === 'declined' ? ' UflSff' : ''}`,
    role: 'presentation',
    'data-eventchip': true,
    'data-eventid': dataEventId(event, page.scenario),
    jslog: chipLog(event),
  });
  const time = event.allDay ? LABEL_WORDS[page.scenario.lang].allDay : spanText(event, page);
  const dot = make('span', {
    class: 'VlNR9e',
    'aria-hidden': 'true',
    style: `border-color: ${css(eventRgb(event, page.scenario))}`,
  });
  fill(
    chip,
    make('div', { class: 'G3ULbc', role: 'gridcell' }, dot, make('span', {}, time)),
    make(
      'div',
      { class: 'Kcb3Ld', role: 'gridcell' },
      make(
        'div',
        {
          class: 'bmCKAb',
          role: 'button',
          tabindex: 0,
          'data-opens-details': 'true',
          'aria-label': labelOf(event, page.scenario),
        },
        shownTitle(event, page.scenario),
      ),
    ),
  );
}
