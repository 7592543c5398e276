import type { Scenario, ViewName } from '../scenario.ts';
import { detailsBubble } from './bubble.ts';
import { calendarStage } from './calendar-stage.ts';
import { type PageContext, wordsOf } from './context.ts';
import { dayOverview } from './day-overview.ts';
import { dialogPortal } from './dialog.ts';
import { make } from './element.ts';

/**
 * Draws a view into the document of a unit test, without server and history: account link, view, popover, bubble. Replaces
 * what was in the body. Clicks lead nowhere but to the popover of a day; `more` says what the address would.
 */
export function drawPage(view: ViewName, scenario: Scenario, more: Partial<PageContext> = {}) {
  const nothing = () => undefined;
  const page: PageContext = {
    scenario,
    account: '0',
    view,
    day: scenario.today,
    query: '',
    go: nothing,
    openDetails: nothing,
    openDayOverview: (day, near) => overview.open(day, near.getBoundingClientRect()),
    openCreate: nothing,
    openEventPage: nothing,
    openNewEventPage: nothing,
    changed: nothing,
    ...more,
  };
  const { name, address } = scenario.account;
  const link = make('a', {
    href: 'https://accounts.google.com/SignOutOptions?hl=en',
    'aria-label': `${wordsOf(page).account} ${name}  \n(${address})`,
  });
  const main = make('div', { role: 'main' });
  const portal = dialogPortal();
  const overview = dayOverview(portal, page);
  const bubble = detailsBubble(portal, page, { setReply: nothing, remove: nothing });
  const stage = calendarStage(page, main);
  document.documentElement.lang = wordsOf(page).htmlLang;
  document.body.replaceChildren(make('header', {}, link), main, portal);
  stage.show(false);
  return { page, stage, overview, bubble };
}
