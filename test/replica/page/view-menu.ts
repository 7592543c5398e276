import { ChevronDown } from 'lucide';
import type { ViewName } from '../scenario.ts';
import { type PageContext, wordsOf } from './context.ts';
import { fill, icon, make } from './element.ts';

const VIEWS: readonly ViewName[] = ['day', 'week', 'month', 'agenda'];

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
    const words = wordsOf(page);
    fill(button, words[page.view], icon(ChevronDown, 16));
    fill(
      list,
      ...VIEWS.map((view) => make('div', { role: 'menuitem', tabindex: -1, 'data-viewkey': view }, words[view])),
    );
  };
  return { root, show };
}
