import { ChevronDown } from 'lucide';
import type { ViewName } from '../scenario.ts';
import { type PageContext, wordsOf } from './context.ts';
import { fill, icon, make } from './element.ts';
import { customLength } from './range.ts';

const VIEWS: readonly ViewName[] = ['day', 'week', 'month', 'agenda', 'customday', 'customweek'];

/** The button that names the view and its menu; the items carry `data-viewkey` in lower case, unlike the body. */
export function viewMenu(page: PageContext): { root: HTMLElement; show(): void } {
  const button = make('button', { class: 'uArJ5e', type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  const list = make('div', { class: 'VfPpkd-xl07Ob', role: 'menu', hidden: true });
  const root = make('div', { class: 'rk6nOe' }, button, list);
  const toggle = (open: boolean) => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => toggle(Boolean(list.hidden)));
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(root)) toggle(false);
  });
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-viewkey]') : null;
    const view = VIEWS.find((one) => one === item?.dataset['viewkey']);
    toggle(false);
    if (view) page.go(view, page.day);
  });
  const show = () => {
    fill(button, viewName(page.view, page), icon(ChevronDown, 16));
    fill(
      list,
      ...VIEWS.map((view) =>
        make('div', { role: 'menuitem', tabindex: -1, 'data-viewkey': view }, viewName(view, page)),
      ),
    );
  };
  return { root, show };
}

function viewName(view: ViewName, page: PageContext): string {
  const words = wordsOf(page);
  if (view === 'search') return words.searchResults;
  if (view === 'customweek') return words.customWeeks(page.scenario.customWeeks);
  if (view === 'day' || view === 'week' || view === 'month' || view === 'agenda') return words[view];
  return words.customDays(customLength(view, page.scenario) ?? 1);
}
