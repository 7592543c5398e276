import type { Day } from './calendar-days.ts';
import { addDays } from './calendar-days.ts';
import { utcStamp, zoneOffset } from './event-id.ts';
import { randomFrom, seedOf } from './random.ts';
import { OWN_CALENDAR } from './sample-people.ts';
import { eventOf, type Moment, type ScenarioEvent } from './scenario.ts';

type More = Partial<Omit<ScenarioEvent, 'eventId' | 'title' | 'start' | 'end'>>;

/** Collects the events of a sample; every id comes from the seed and the thing's own key, not from the order. */
export type SampleMaker = {
  events: ScenarioEvent[];
  single(key: string, title: string, start: Moment, minutes: number, more?: More): ScenarioEvent;
  /** One instance of a series; `original` is given when this instance was moved. */
  instance(
    series: { key: string; title: string; rule: string; splitAt?: string },
    start: Moment,
    minutes: number,
    more?: More & { original?: Moment },
  ): ScenarioEvent;
  allDay(key: string, title: string, first: Day, last: Day, more?: More): ScenarioEvent;
};

/** A maker for one zone and seed; events go to the primary calendar unless told. */
export function sampleMaker(seed: number, zoneOffsetLabel: string): SampleMaker {
  const offset = zoneOffset(zoneOffsetLabel);
  const events: ScenarioEvent[] = [];
  const idOf = (key: string) => randomFrom(seedOf(seed, key)).eventId();
  const keep = (event: ScenarioEvent) => {
    events.push(event);
    return event;
  };
  const base = (key: string, title: string, start: Moment, minutes: number) => ({
    eventId: idOf(key),
    title,
    calendar: OWN_CALENDAR.id,
    start,
    end: later(start, minutes),
  });
  return {
    events,
    single: (key, title, start, minutes, more = {}) => keep(eventOf({ ...base(key, title, start, minutes), ...more })),
    instance: ({ key, title, rule, splitAt }, start, minutes, { original, ...more } = {}) => {
      const originalStart = utcStamp(original ?? start, offset);
      const series = splitAt ? { originalStart, rule, splitAt } : { originalStart, rule };
      return keep(eventOf({ ...base(key, title, start, minutes), series, ...more }));
    },
    allDay: (key, title, first, last, more = {}) =>
      keep(
        eventOf({
          ...base(key, title, { day: first, minute: 0 }, 0),
          end: { day: last, minute: 0 },
          allDay: true,
          ...more,
        }),
      ),
  };
}

function later(start: Moment, minutes: number): Moment {
  const total = start.minute + minutes;
  return { day: addDays(start.day, Math.floor(total / 1440)), minute: total % 1440 };
}
