import { addDays, type Day, startOfMonth, startOfWeek } from '../calendar-days.ts';
import { type PageContext, wordsOf } from './context.ts';
import { fill, make } from './element.ts';
import { dayText } from './range.ts';

/** The small month in the sidebar; its days carry `data-date="YYYYMMDD"`. */
export function miniMonth(page: PageContext): { root: HTMLElement; show(): void } {
  const root = make('div', { class: 'hEtGGf', role: 'complementary' });
  root.addEventListener('click', (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-date]') : null;
    const date = cell?.dataset['date'];
    if (date) page.go(page.view, `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
  });
  const show = () => {
    const { locale } = wordsOf(page);
    const first = startOfWeek(startOfMonth(page.day), page.scenario.firstWeekday);
    const names = Array.from({ length: 7 }, (_, index) =>
      make(
        'span',
        { class: 'MMaWIb', 'aria-hidden': 'true' },
        dayText(addDays(first, index), locale, { weekday: 'narrow' }),
      ),
    );
    const days = Array.from({ length: 42 }, (_, index) => cellOf(addDays(first, index), page));
    const heading = make('h2', { class: 'CleZM' }, dayText(page.day, locale, { month: 'long', year: 'numeric' }));
    fill(root, heading, make('div', { class: 'QIadxc' }, ...names, ...days));
  };
  return { root, show };
}

function cellOf(day: Day, page: PageContext): HTMLElement {
  const other = day.slice(0, 7) !== page.day.slice(0, 7);
  const state = day === page.scenario.today ? ' F262Ye' : day === page.day ? ' pWJCO' : '';
  return make(
    'span',
    { class: `IOneve${other ? ' q2d9Ze' : ''}${state}`, 'data-date': day.replaceAll('-', '') },
    String(Number(day.slice(8))),
  );
}
