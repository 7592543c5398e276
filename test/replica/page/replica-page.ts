import { type Day, dateKey } from '../calendar-days.ts';
import { dataEventId } from '../event-id.ts';
import type { ReplicaPage } from '../page-api.ts';
import type { Moment, ScenarioEvent } from '../scenario.ts';
import type { PageContext } from './context.ts';
import { eventOfChip, redrawChip } from './drawn-chips.ts';
import { type EventBook, movedTo } from './event-book.ts';
import { splitFrom, without } from './series-changes.ts';

type Whole = {
  close(): void;
  drawAgain(): void;
  search(query: string): void;
  openAccount(number: number): void;
  calendarsChanged(): void;
};

/** All chips; in search the wrapper may lack the mark of one. */
export const CHIPS = '[data-eventchip][data-eventid], [role=presentation][data-eventid]';

/** Builds `window.replica`. */
export function replicaPage(page: PageContext, book: EventBook, whole: Whole): ReplicaPage {
  const chips = () =>
    [...document.querySelectorAll<HTMLElement>(CHIPS)].filter((chip) => chip.closest('[role=main], [role=dialog]'));
  const chipOf = (event: ScenarioEvent) => {
    const id = dataEventId(event, page.scenario);
    return chips().find((chip) => chip.dataset['eventid'] === id);
  };
  const find = (name: string) => {
    const shown = new Set(chips().map((chip) => chip.dataset['eventid']));
    return book.find(name, (event) => shown.has(dataEventId(event, page.scenario)));
  };
  const change = (name: string, how: (event: ScenarioEvent) => ScenarioEvent | null) => {
    book.change(find(name), how);
    page.changed();
  };
  const setHidden = (name: string, hidden: boolean) => {
    const calendar = page.scenario.calendars.find((one) => one.id === name || one.name === name);
    if (!calendar) throw new Error(`no such calendar: ${name}`);
    const others = page.scenario.hiddenCalendars.filter((id) => id !== calendar.id);
    page.scenario.hiddenCalendars = hidden ? [...others, calendar.id] : others;
    whole.calendarsChanged();
  };
  return {
    go: page.go,
    open: (name) => {
      const event = find(name);
      const chip = chipOf(event);
      if (!chip) throw new Error(`not on screen: ${name}`);
      page.openDetails(event, chip);
    },
    close: whole.close,
    move: (name, to) => {
      const start: Moment = 'minute' in to ? to : { day: to.day, minute: to.startMinute };
      change(name, (event) => movedTo(event, start));
    },
    remove: (name) => change(name, () => null),
    cancel: (name, what = 'this') => {
      const event = find(name);
      book.replace((events) => without(events, event, what));
      page.changed();
    },
    split: (name) => {
      const event = find(name);
      book.replace((events) => splitFrom(events, event));
      page.changed();
    },
    rename: (name, title) => change(name, (event) => ({ ...event, title })),
    setReply: (name, reply) => change(name, (event) => withReply(event, reply, page)),
    decline: (name) => change(name, (event) => withReply(event, 'declined', page)),
    addGuest: (name, guest) => change(name, (event) => ({ ...event, guests: [...event.guests, guest] })),
    setLang: (lang) => {
      page.scenario.lang = lang;
      whole.drawAgain();
    },
    hideCalendar: (name) => setHidden(name, true),
    showCalendar: (name) => setHidden(name, false),
    setAccount: whole.openAccount,
    search: whole.search,
    more: (day) => page.openDayOverview(day, moreButton(day)),
    rerender: whole.drawAgain,
    touch: (n) => {
      const all = chips();
      const chip = all[((n % all.length) + all.length) % all.length];
      const event = chip ? eventOfChip(chip) : undefined;
      if (!chip || !event) throw new Error('no chip on screen');
      // In place, unlike every other change: the chip's own drawing holds this very object.
      event.title = event.title.endsWith(' ·') ? event.title.slice(0, -2) : `${event.title} ·`;
      redrawChip(chip);
      return dataEventId(event, page.scenario);
    },
    events: () => structuredClone(page.scenario.events),
  };
}

function moreButton(day: Day): HTMLElement {
  const cell = `[role=main] [role=gridcell][data-datekey="${dateKey(day)}"]`;
  const button = document.querySelector<HTMLElement>(`${cell} [data-opens-day-overview]`);
  if (!button) throw new Error(`nothing more on ${day}`);
  return button;
}

/** The event with the user's answer, in the label and in the user's own guest row; other calendars' copies keep theirs. */
export function withReply(event: ScenarioEvent, reply: ScenarioEvent['reply'], page: PageContext): ScenarioEvent {
  const self = page.scenario.account.address;
  const guests = event.guests.map((guest) => (guest.address === self ? { ...guest, status: reply } : guest));
  return { ...event, guests, reply: event.calendar === self ? reply : event.reply };
}
