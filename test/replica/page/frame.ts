import { ChevronLeft, ChevronRight, Menu, Plus } from 'lucide';
import { css } from './colour.ts';
import { type PageContext, wordsOf } from './context.ts';
import { fill, icon, make } from './element.ts';
import { miniMonth } from './mini-month.ts';
import { rangeHeading, step } from './range.ts';
import { viewMenu } from './view-menu.ts';

export type Frame = {
  root: HTMLElement;
  /** Holds the view; `[role=main]`. */
  main: HTMLElement;
  show(): void;
};

/** Header, sidebar and the place for the view. */
export function pageFrame(page: PageContext): Frame {
  const heading = make('div', { class: 'UyW9db', 'aria-live': 'polite' });
  const today = make('button', { class: 'uArJ5e', type: 'button' });
  const back = make('button', { class: 'pYTkkf', type: 'button' }, icon(ChevronLeft));
  const forth = make('button', { class: 'pYTkkf', type: 'button' }, icon(ChevronRight));
  const menu = viewMenu(page);
  const drawer = make('button', { class: 'pYTkkf', type: 'button', 'aria-label': 'Main drawer' }, icon(Menu, 22));
  const right = make('div', { class: 'gb_Td' }, menu.root);
  const header = make(
    'header',
    { class: 'gb_Ka', role: 'banner' },
    drawer,
    make('span', { class: 'gb_0d' }, 'Calendar'),
    today,
    back,
    forth,
    heading,
    right,
  );
  const create = make('button', { class: 'dwlvNd', type: 'button' });
  const month = miniMonth(page);
  const calendars = make('div', { class: 'XXcuqd' });
  const side = make('div', { class: 'QQYuzf', role: 'navigation' }, create, month.root, calendars);
  const main = make('div', { class: 'KKOvEb', role: 'main' });
  const root = make('div', { class: 'pbeTDb' }, header, make('div', { class: 'tEhMVd' }, side, main));
  today.addEventListener('click', () => page.go(page.view, page.scenario.today));
  back.addEventListener('click', () => page.go(page.view, step(page.view, page.day, -1, page.scenario)));
  forth.addEventListener('click', () => page.go(page.view, step(page.view, page.day, 1, page.scenario)));
  create.addEventListener('click', () => page.openNewEventPage(''));
  drawer.addEventListener('click', () => side.toggleAttribute('hidden'));
  window.setTimeout(() => right.append(accountLink(page)), page.scenario.accountAppearsAfterMs);
  const show = () => {
    const words = wordsOf(page);
    heading.textContent = rangeHeading(page.view, page.day, page.scenario, words);
    today.textContent = words.today;
    back.setAttribute('aria-label', words.previous);
    forth.setAttribute('aria-label', words.next);
    fill(create, icon(Plus), words.create);
    menu.show();
    month.show();
    fill(calendars, make('h2', { class: 'XuJrye' }, 'Calendar list'), ...calendarNames(page));
  };
  return { root, main, show };
}

/** The signed-in user, as the header's link says it; may come late. */
function accountLink(page: PageContext): HTMLElement {
  const { name, address } = page.scenario.account;
  const face = make('span', { class: 'gbii', 'aria-hidden': 'true' }, [...name][0] ?? '');
  return make(
    'a',
    {
      class: 'gb_B',
      role: 'button',
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      'aria-label': `${wordsOf(page).account} ${name}  \n(${address})`,
    },
    face,
  );
}

function calendarNames(page: PageContext): HTMLElement[] {
  return page.scenario.calendars.map((calendar) =>
    make(
      'div',
      { class: `XXqkBd${page.scenario.hiddenCalendars.includes(calendar.id) ? ' uTKrTc' : ''}` },
      make('span', { class: 'rBUW7e', 'aria-hidden': 'true', style: `background-color: ${css(calendar.rgb)}` }),
      make('span', { class: 'gQyDPe' }, calendar.name),
    ),
  );
}
