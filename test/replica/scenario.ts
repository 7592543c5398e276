import type { Day } from './calendar-days.ts';

/** Languages of the page. `de` and `fr` are guessed: no page in these languages was seen (November 2026). */
export type Lang = 'en' | 'en-24' | 'ja' | 'it' | 'es' | 'de' | 'fr';
/**
 * As in the address. `customday` and `customweek` take their length from the scenario, `custom/2/d` names it itself.
 * `search` shows what the page was last asked for, not a day.
 */
export type ViewName =
  | 'day'
  | 'week'
  | 'month'
  | 'agenda'
  | 'customday'
  | 'customweek'
  | `custom/${number}/d`
  | 'search';
/** The user's own answer. `none`: the event has no guest list, or the user is not on it. */
export type Reply = 'accepted' | 'declined' | 'needs' | 'tentative' | 'none';
export type EventKind =
  | 'event'
  | 'task'
  | 'working-location'
  | 'holiday'
  | 'birthday'
  | 'out-of-office'
  | 'focus-time'
  | 'appointment-schedule';
/** Wall clock in the calendar's displayed zone; `minute` counts from midnight, 0 to 1440. */
export type Moment = { day: Day; minute: number };

export type Guest = {
  address: string;
  /** Empty: the page shows the address. */
  name: string;
  status: Reply;
  organiser: boolean;
  optional: boolean;
  /** A mailing list with this many members, shown as one row that can be unfolded. */
  group?: { members: number };
};

export type Room = { address: string; name: string };

export type Series = {
  /** Original start of this instance: `YYYYMMDDTHHMMSSZ` in UTC, or `YYYYMMDD` for an all-day series. */
  originalStart: string;
  /** Stamp of a "this and following" split, `YYYYMMDDTHHMMSS`; becomes `_R…` in the id. */
  splitAt?: string;
  /** The rule in words, as the bubble shows it. */
  rule: string;
};

export type ScenarioEvent = {
  /** Base id, base32hex-like; a task's without its `tasks_`, an appointment schedule's without its `appt_`. */
  eventId: string;
  series?: Series;
  kind: EventKind;
  title: string;
  /** Full id of a calendar in `Scenario.calendars`. */
  calendar: string;
  allDay: boolean;
  start: Moment;
  /** For an all-day event the last day, inclusive, and minute 0. */
  end: Moment;
  reply: Reply;
  location?: string;
  description?: string;
  colour?: { label: string; rgb: [number, number, number] };
  guests: Guest[];
  rooms: Room[];
  /** Above 0: the guest list is hidden, only this number shows. */
  hiddenGuests: number;
  /** Code of a video call, `abc-defg-hij`. */
  conference?: string;
};

export type ScenarioCalendar = {
  /** Full id: an address. */
  id: string;
  /** The form inside `data-eventid`, e.g. `me@m` for `me@gmail.com`. */
  shortId: string;
  name: string;
  primary: boolean;
  rgb: [number, number, number];
};

/** Somebody who is signed in in the same browser: what they see under `/u/1`, `/u/2`, … */
export type OtherAccount = Pick<Scenario, 'account' | 'calendars' | 'events'>;

export type Scenario = {
  today: Day;
  /** Minutes since midnight of the red line. */
  nowMinute: number;
  /** As the header shows it: `GMT+01`, `GMT-05`, `GMT+05:30`. */
  zoneOffsetLabel: string;
  /** A second zone shown beside the first, in the same form. */
  secondZoneLabel?: string;
  /** IANA name. Where given, the header says this zone's offset on the first day shown, so it changes with the clocks. */
  zone?: string;
  lang: Lang;
  direction: 'ltr' | 'rtl';
  account: { name: string; address: string };
  /** The account link is put in so long after loading. */
  accountAppearsAfterMs: number;
  calendars: ScenarioCalendar[];
  events: ScenarioEvent[];
  /** Signed in beside `account`; an account number without somebody shows the first one, without a word. */
  otherAccounts: OtherAccount[];
  /** Ids of calendars that are unticked in the list. */
  hiddenCalendars: string[];
  /** Whether declined events stay in sight. */
  showDeclined: boolean;
  view: ViewName;
  /** Days of the view `customday`. */
  customDays: number;
  /** Weeks of the view `customweek`. */
  customWeeks: number;
  /** Whether the wrapper of a search result has the mark of a chip. Nobody has said so, so both are on offer. */
  markedResults: boolean;
  /** Week view without Saturday and Sunday. */
  workweek: boolean;
  /** 0 is Sunday. */
  firstWeekday: number;
  /** Guest rows come so long after the bubble has opened. */
  guestsAfterMs: number;
  /** The bubble's content is drawn anew so long after opening, and foreign nodes in it are gone. Below 0: never. */
  rerenderAfterMs: number;
  /** Where the bubble shows rooms. Nobody has seen the real markup, so all three are on offer. */
  roomsInBubble: 'own-row' | 'among-guests' | 'without-address';
};

/** A guest, with what is usual for one filled in: accepted, neither organiser nor optional. */
export function guestOf(name: string, address: string, more: Partial<Guest> = {}): Guest {
  return { name, address, status: 'accepted', organiser: false, optional: false, ...more };
}

/** An event with what is usual for one filled in: single, timed, no guests, no answer. */
export function eventOf(
  parts: Partial<ScenarioEvent> & Pick<ScenarioEvent, 'eventId' | 'title' | 'calendar' | 'start' | 'end'>,
): ScenarioEvent {
  return { kind: 'event', allDay: false, reply: 'none', guests: [], rooms: [], hiddenGuests: 0, ...parts };
}

/** A calendar; its short form follows Google's shortened domains. */
export function calendarOf(
  id: string,
  name: string,
  rgb: [number, number, number],
  more: Partial<ScenarioCalendar> = {},
): ScenarioCalendar {
  return { id, shortId: shortCalendarId(id), name, primary: false, rgb, ...more };
}

const SHORT_DOMAINS: readonly (readonly [string, string])[] = [
  ['@group.v.calendar.google.com', '@v'],
  ['@group.calendar.google.com', '@g'],
  ['@import.calendar.google.com', '@i'],
  ['@gmail.com', '@m'],
];

/** The calendar id as `data-eventid` carries it; addresses of other domains stay whole. */
export function shortCalendarId(id: string): string {
  const found = SHORT_DOMAINS.find(([domain]) => id.endsWith(domain));
  return found ? id.slice(0, -found[0].length) + found[1] : id;
}

const MIRA = { name: 'Mira Valtonen', address: 'mira@northfreight.example' };

/** A scenario with one primary calendar and no events, where `parts` says nothing else. */
export function scenarioOf(parts: Partial<Scenario> & Pick<Scenario, 'today'>): Scenario {
  const account = parts.account ?? MIRA;
  return {
    nowMinute: 13 * 60 + 35,
    zoneOffsetLabel: 'GMT+01',
    lang: 'en',
    direction: 'ltr',
    account,
    accountAppearsAfterMs: 0,
    calendars: [calendarOf(account.address, account.name, [63, 111, 181], { primary: true })],
    events: [],
    otherAccounts: [],
    hiddenCalendars: [],
    showDeclined: true,
    view: 'week',
    customDays: 4,
    customWeeks: 2,
    markedResults: true,
    workweek: false,
    firstWeekday: 1,
    guestsAfterMs: 250,
    rerenderAfterMs: 500,
    roomsInBubble: 'own-row',
    ...parts,
  };
}
