import './page.css';
import './chips.css';
import './dialogs.css';
import { dataEventId } from '../event-id.ts';
import type { Scenario } from '../scenario.ts';
import { calendarPath, eventPath, readAddress } from './address.ts';
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
import { replicaPage, withReply } from './replica-page.ts';
import { listenForShortcuts } from './shortcuts.ts';

async function start(): Promise<void> {
  const response = await fetch('/replica/scenario.json');
  const scenario = (await response.json()) as Scenario;
  const book = eventBook(scenario);
  const push = (path: string) => {
    history.pushState(null, '', path);
    applyAddress();
  };
  const page: PageContext = {
    scenario,
    account: readAddress(new URL(location.href)).account,
    view: scenario.view,
    day: scenario.today,
    go: (view, day) => push(calendarPath(page.account, view, day)),
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
    if (route.kind === 'calendar' || !showsForm) {
      page.view = (route.kind === 'calendar' ? route.view : null) ?? scenario.view;
      page.day = (route.kind === 'calendar' ? route.day : null) ?? scenario.today;
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
  window.replica = replicaPage(page, book, { close: bubble.close, drawAgain });
}

function listenForChips(open: (id: string, chip: HTMLElement) => void): void {
  const chipAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-eventchip][data-eventid]') : null;
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
