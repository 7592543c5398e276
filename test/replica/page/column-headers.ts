import { type Day, dateKey } from '../calendar-days.ts';
import { headerLabel } from '../zones.ts';
import { type PageContext, wordsOf } from './context.ts';
import { fill, make, setAttributes } from './element.ts';
import { dayText } from './range.ts';

/** The row of weekday names and dates, with the zone label, or two of them, at its start. */
export function columnHeaders(page: PageContext, count: number): { root: HTMLElement; show(days: Day[]): void } {
  const zones = make('div', { class: 'NEJzk' });
  const buttons = Array.from({ length: count }, () => make('button', { class: 'nSCxEf', type: 'button' }));
  const headers = buttons.map((button) =>
    make('div', { class: 'hI2jVc', role: 'columnheader' }, make('h2', { class: 'hrkQOd' }, button)),
  );
  const root = make('div', { class: 'Cx4yGd', role: 'row' }, zones, ...headers);
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => {
      const day = shown[index];
      if (day) page.go('day', day);
    });
  });
  let shown: Day[] = [];
  const show = (days: Day[]) => {
    shown = days;
    const { secondZoneLabel } = page.scenario;
    const second = secondZoneLabel ? make('div', { class: 'R2mBBd' }, secondZoneLabel) : null;
    fill(zones, second, make('div', { class: 'R2mBBd' }, headerLabel(page.scenario, days[0] ?? page.day)));
    buttons.forEach((button, index) => {
      const day = days[index] ?? page.day;
      const { locale } = wordsOf(page);
      const isToday = day === page.scenario.today;
      setAttributes(button, {
        'data-datekey': dateKey(day),
        'aria-label': `${dayText(day, locale, { weekday: 'long', month: 'long', day: 'numeric' })}${isToday ? `, ${wordsOf(page).today.toLowerCase()}` : ''}`,
        class: `nSCxEf${isToday ? ' F262Ye' : ''}`,
      });
      fill(
        button,
        make('span', { class: 'sVASAd', 'aria-hidden': 'true' }, dayText(day, locale, { weekday: 'short' })),
        make('span', { class: 'x5FT4e', 'aria-hidden': 'true' }, String(Number(day.slice(8)))),
      );
    });
  };
  return { root, show };
}
