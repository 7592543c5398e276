import { addDays, daysBetween } from '../calendar-days.ts';
import { dataEventId, fullEventId } from '../event-id.ts';
import type { Moment, Scenario, ScenarioEvent } from '../scenario.ts';

/** The events of a scenario, found and changed by name. */
export type EventBook = {
  /** By `data-eventid`, full id, base id or title; `isShown` says which are on screen. Throws when nothing matches. */
  find(name: string, isShown: (event: ScenarioEvent) => boolean): ScenarioEvent;
  byDataId(id: string): ScenarioEvent | undefined;
  /** Replaces all copies of the event's instance, on every calendar, by what `change` makes of them. */
  change(event: ScenarioEvent, change: (copy: ScenarioEvent) => ScenarioEvent | null): void;
  /** Replaces the whole list. */
  replace(change: (events: readonly ScenarioEvent[]) => ScenarioEvent[]): void;
  add(event: ScenarioEvent): void;
};

/** The book of a scenario; it replaces the scenario's list, never an event in place. */
export function eventBook(scenario: Scenario): EventBook {
  const primary = (event: ScenarioEvent) => scenario.calendars.some((one) => one.primary && one.id === event.calendar);
  const distance = (event: ScenarioEvent) => Math.abs(daysBetween(scenario.today, event.start.day));
  return {
    find: (name, isShown) => {
      const matches = scenario.events.filter((event) =>
        [dataEventId(event, scenario), fullEventId(event), event.eventId, event.title].includes(name),
      );
      const best = matches.toSorted(
        (a, b) =>
          Number(isShown(b)) - Number(isShown(a)) ||
          Number(primary(b)) - Number(primary(a)) ||
          distance(a) - distance(b),
      )[0];
      if (!best) throw new Error(`no such event: ${name}`);
      return best;
    },
    byDataId: (id) => scenario.events.find((event) => dataEventId(event, scenario) === id),
    change: (event, change) => {
      const id = fullEventId(event);
      scenario.events = scenario.events.flatMap((one) => (fullEventId(one) === id ? (change(one) ?? []) : one));
    },
    replace: (change) => {
      scenario.events = change(scenario.events);
    },
    add: (event) => {
      scenario.events = [...scenario.events, event];
    },
  };
}

/** The event at another start, as long as before. */
export function movedTo(event: ScenarioEvent, to: Moment): ScenarioEvent {
  const { start, end } = event;
  const length = daysBetween(start.day, end.day) * 1440 + end.minute - start.minute;
  const minute = event.allDay ? 0 : to.minute;
  const total = minute + length;
  return {
    ...event,
    start: { day: to.day, minute },
    end: { day: addDays(to.day, Math.floor(total / 1440)), minute: total % 1440 },
  };
}
