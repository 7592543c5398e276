/** Facts as the calendar reader sends them, with one field or two that a test cares about. */
import type { EventFacts, Guest, GuestList, PageFacts } from '../../src/core/facts.ts';

export const account = 'mira@northfreight.example';
export const dana = 'dana.okafor@northfreight.example';

export const guest = (address: string, name: string | null = null): Guest => ({
  address,
  name,
  organiser: false,
  status: 'unknown',
});

export const guestList = (...guests: Guest[]): GuestList => ({
  state: 'complete',
  guests,
  stated: guests.length,
  rooms: 0,
});

/** "Dana / Mira", Wednesday 25 November 2026, 14:00 to 14:30 in Berlin, in a weekly series; `edit` changes fields. */
export function danaEvent(edit: Partial<EventFacts> = {}, instance = '20261125T130000Z'): EventFacts {
  return {
    key: {
      raw: `raw-${instance}`,
      kind: 'event',
      baseId: 'danaseries0001',
      split: null,
      instance,
      calendar: 'mira@northfreight.example',
    },
    title: 'Dana / Mira',
    when: {
      day: `${instance.slice(0, 4)}-${instance.slice(4, 6)}-${instance.slice(6, 8)}`,
      startMinute: 14 * 60,
      endDay: null,
      endMinute: 14 * 60 + 30,
      allDay: false,
      source: 'label',
    },
    reply: 'accepted',
    entry: 'unknown',
    ownCalendar: true,
    calendarId: account,
    calendarName: null,
    guests: null,
    seenIn: 'grid',
    ...edit,
  };
}

export function page(events: EventFacts[], edit: Partial<PageFacts> = {}): PageFacts {
  return {
    account,
    accountName: null,
    view: 'WEEK',
    range: null,
    headerOffset: 60,
    events,
    health: { state: 'ok', faults: {}, chips: events.length, skipped: 0, language: 'en' },
    ...edit,
  };
}
