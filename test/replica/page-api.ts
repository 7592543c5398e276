import type { Day } from './calendar-days.ts';
import type { Guest, Lang, Moment, Reply, ScenarioEvent, ViewName } from './scenario.ts';

/**
 * `window.replica` in the page's own world. An event is named by its `data-eventid`, its full id (with instance), its
 * base id or its title; where several match, one on screen is taken first, then the user's own calendar, then the nearest
 * to today. Every method throws when nothing matches. A change reaches all copies of the same instance.
 */
export type ReplicaPage = {
  go(view: ViewName, day: Day): void;
  /** Opens the details bubble as a click would; the event must be on screen. */
  open(event: string): void;
  close(): void;
  /** Keeps the length of the event, and the original start in its id. */
  move(event: string, to: Moment | { day: Day; startMinute: number }): void;
  remove(event: string): void;
  /** As when its organiser calls it off: gone from every calendar, and with it, if told, the later ones of its series. */
  cancel(event: string, what?: 'this' | 'this and following'): void;
  /** As when "this and following" was changed: new ids with `_R<stamp>` from this one on. */
  split(event: string): void;
  rename(event: string, title: string): void;
  setReply(event: string, reply: Reply): void;
  decline(event: string): void;
  addGuest(event: string, guest: Guest): void;
  /** Unticks or ticks a calendar in the list, by name or id. */
  hideCalendar(calendar: string): void;
  showCalendar(calendar: string): void;
  /** Goes to the same days under `/u/<number>`. The page is loaded anew, as the real one is. */
  setAccount(number: number): void;
  /** Shows the results of a search; no event is found by a word of its description. */
  search(query: string): void;
  /** Opens the popover behind "more" of a day in the month view; throws where nothing is behind it. */
  more(day: Day): void;
  setLang(lang: Lang): void;
  /** Draws every chip anew, as after a synchronisation: foreign nodes and attributes in them are gone. */
  rerender(): void;
  /** Gives chip number `n` (modulo the chips on screen) another title; nothing else is drawn. Returns its `data-eventid`. */
  touch(n: number): string;
  events(): ScenarioEvent[];
};

declare global {
  interface Window {
    replica?: ReplicaPage;
  }
}
