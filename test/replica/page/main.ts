import './page.css';
import './chips.css';
import './dialogs.css';
import { dataEventId } from '../event-id.ts';
import type { Scenario } from '../scenario.ts';
import { calendarPath, eventPath, readAddress, searchPath } from './address.ts';
import { detailsBubble } from './bubble.ts';
import { calendarStage } from './calendar-stage.ts';
import { type PageContext, wordsOf } from './context.ts';
import { dayOverview } from './day-overview.ts';
import { dialogPortal } from './dialog.ts';
import { eventBook } from './event-book.ts';
import { newEvent, savedEvent } from './event-from-draft.ts';
import { eventPage } from './event-page.ts';
import { pageFrame } from './frame.ts';
import { quickCreate } from './quick-create.ts';
import { CHIPS, replicaPage, withReply } from './replica-page.ts';
import { seenBy } from './series-changes.ts';
import { listenForShortcuts } from './shortcuts.ts';

async function start(): Promise<void> {
  const response = await fetch('/replica/scenario.json');
  const { account } = readAddress(new URL(location.href));
  const scenario = seenBy((await response.json()) as Scenario, account);
  const book = eventBook(scenario);
  const push = (path: string) => {
    history.pushState(null, '', path);
    applyAddress();
  };
  const page: PageContext = {
    scenario,
    account,
    view: scenario.view,
    day: scenario.today,
    query: '',
    go: (view, day) =>
      push(view === 'search' ? searchPath(page.account, page.query) : calendarPath(page.account, view, day)),
    openDetails: (event, near) => {
      create.close();
      bubble.open(event, near.getBoundingClientRect());
    },
    openDayOverview: (day, near) => overview.open(day, near.getBoundingClientRect()),
    openCreate: (moment, near) => {
      bubble.close();
      create.open(moment, near);
    },
    openEventPage: (event) => push(eventPath(page.account, dataEventId(event, scenario))),
    openNewEventPage: (query) => push(`/calendar/u/${page.account}/r/eventedit${query}`),
    changed: () => {
      showStage(false);
      overview.refresh();
      bubble.refresh();
    },
  };
  const frame = pageFrame(page);
  const stage = calendarStage(page, frame.main);
  const portal = dialogPortal();
  const bubble = detailsBubble(portal, page, {
    setReply: (event, reply) => change(event, (copy) => withReply(copy, reply, page)),
    remove: (event) => change(event, () => null),
  });
  const create = quickCreate(portal, page, (title, from) => {
    book.add(newEvent(scenario, title, from));
    page.changed();
  });
  const overview = dayOverview(portal, page);
  const change = (...[event, how]: Parameters<typeof book.change>) => {
    book.change(event, how);
    page.changed();
  };
  let form: HTMLElement | null = null;
  // Behind the event page nothing is drawn: the body's attributes are the event page's then.
  const showStage = (again: boolean) => {
    if (form === null) stage.show(again);
  };
  const applyAddress = () => {
    const route = readAddress(new URL(location.href));
    const event = route.kind === 'event' ? book.byDataId(route.eid) : undefined;
    bubble.close();
    create.close();
    overview.close();
    form?.remove();
    form = null;
    const showsForm = route.kind === 'new-event' || event !== undefined;
    // Hidden, not removed: the real page hides what it leaves.
    frame.root.style.display = showsForm ? 'none' : '';
    if (route.kind === 'search') {
      page.view = 'search';
      page.query = route.query;
    } else if (!showsForm) {
      page.view = (route.kind === 'calendar' ? route.view : null) ?? scenario.view;
      page.day = (route.kind === 'calendar' ? route.day : null) ?? scenario.today;
    }
    if (!showsForm) {
      frame.show();
      stage.show(false);
      return;
    }
    form = eventPage(page, event ?? (route.kind === 'new-event' ? route.query : new URLSearchParams()), {
      save: (old, draft) => {
        if (old) book.change(old, (copy) => savedEvent(copy, draft));
        else book.add(newEvent(scenario, draft.title, draft.start, draft));
        page.go(page.view, draft.start.day);
      },
      cancel: () => page.go(page.view, page.day),
    });
    document.body.dataset['viewfamily'] = 'EVENT_EDIT';
    document.body.dataset['viewkey'] = 'EVENTEDIT';
    document.title = 'North Freight - Calendar - Event details';
    document.body.append(form);
  };
  const drawAgain = () => {
    document.documentElement.lang = wordsOf(page).htmlLang;
    frame.show();
    showStage(true);
    overview.refresh();
    bubble.refresh();
  };

  document.documentElement.lang = wordsOf(page).htmlLang;
  document.documentElement.dir = scenario.direction;
  document.body.append(frame.root, portal);
  applyAddress();
  addEventListener('popstate', applyAddress);
  addEventListener('resize', () => showStage(false));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAgain);
  listenForChips((id, chip) => {
    const event = book.byDataId(id);
    if (event) page.openDetails(event, chip);
  });
  listenForShortcuts(page, () => form === null);
  window.replica = replicaPage(page, book, {
    close: bubble.close,
    drawAgain,
    search: (query) => push(searchPath(page.account, query)),
    openAccount: (number) => location.assign(calendarPath(String(number), page.view, page.day)),
    calendarsChanged: () => {
      frame.show();
      page.changed();
    },
  });
}

function listenForChips(open: (id: string, chip: HTMLElement) => void): void {
  const chipAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>(CHIPS) : null;
  const act = (event: Event) => {
    const chip = chipAt(event.target);
    const id = chip?.dataset['eventid'];
    if (chip && id) open(id, chip);
  };
  document.addEventListener('click', act);
  document.addEventListener('keydown', (event) => {
    if (
      (event.key === 'Enter' || event.key === ' ') &&
      event.target instanceof Element &&
      event.target.matches('[role=button]')
    ) {
      if (chipAt(event.target)) event.preventDefault();
      act(event);
    }
  });
}

void start();
