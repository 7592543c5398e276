import type { ViewName } from '../scenario.ts';
import { columnsView } from './columns-view.ts';
import { type PageContext, wordsOf } from './context.ts';
import { fill } from './element.ts';
import { monthView } from './month-view.ts';
import { pageTitle, visibleDays } from './range.ts';
import { scheduleView } from './schedule-view.ts';
import { searchView } from './search-view.ts';
import type { CalendarView } from './view.ts';

/** Keeps the view that fits the page's state in `main`, and says so on the body and in the title. */
export function calendarStage(page: PageContext, main: HTMLElement): { show(again: boolean): void } {
  let current: { shape: string; view: CalendarView } | null = null;
  return {
    show: (again) => {
      const shape = `${page.view} ${visibleDays(page.view, page.day, page.scenario).length % 7}`;
      // A month of five weeks and one of six are the same view, a week and a workweek are not.
      if (current?.shape !== shape) {
        current = { shape, view: makeView(page.view, page) };
        fill(main, current.view.root);
      }
      document.title = pageTitle(page.view, page.day, page.scenario, wordsOf(page));
      document.body.dataset['viewfamily'] = familyOf(page.view);
      document.body.dataset['viewkey'] = keyOf(page.view);
      current.view.show(again);
    },
  };
}

function familyOf(view: ViewName): string {
  if (view === 'search') return 'SEARCH';
  return view === 'agenda' ? 'SCHEDULE' : 'EVENT';
}

/** As on the body. That of the search is guessed. */
function keyOf(view: ViewName): string {
  if (view === 'customweek') return 'CUSTOM_WEEKS';
  if (view === 'customday' || view.startsWith('custom/')) return 'CUSTOM_DAYS';
  return view.toUpperCase();
}

function makeView(view: ViewName, page: PageContext): CalendarView {
  if (view === 'month' || view === 'customweek') return monthView(page);
  if (view === 'search') return searchView(page);
  if (view === 'agenda') return scheduleView(page);
  return columnsView(page);
}
