import { dataEventId } from '../event-id.ts';
import type { ReplicaPage } from '../page-api.ts';
import type { Moment, ScenarioEvent } from '../scenario.ts';
import type { PageContext } from './context.ts';
import { eventOfChip, redrawChip } from './drawn-chips.ts';
import { type EventBook, movedTo } from './event-book.ts';

type Whole = { close(): void; drawAgain(): void };

/** Builds `window.replica`. */
export function replicaPage(page: PageContext, book: EventBook, whole: Whole): ReplicaPage {
  const chips = () => [...document.querySelectorAll<HTMLElement>('[role=main] [data-eventchip]')];
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
    rename: (name, title) => change(name, (event) => ({ ...event, title })),
    setReply: (name, reply) => change(name, (event) => withReply(event, reply, page)),
    addGuest: (name, guest) => change(name, (event) => ({ ...event, guests: [...event.guests, guest] })),
    setLang: (lang) => {
      page.scenario.lang = lang;
      whole.drawAgain();
    },
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

/** The event with the user's answer, in the label and in the user's own guest row; other calendars' copies keep theirs. */
export function withReply(event: ScenarioEvent, reply: ScenarioEvent['reply'], page: PageContext): ScenarioEvent {
  const self = page.scenario.account.address;
  const guests = event.guests.map((guest) => (guest.address === self ? { ...guest, status: reply } : guest));
  return { ...event, guests, reply: event.calendar === self ? reply : event.reply };
}
