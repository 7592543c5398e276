import { describe, expect, it } from 'vitest';
import { fullEventId } from '../event-id.ts';
import { sampleCalendar } from '../sample-calendar.ts';
import type { ScenarioEvent } from '../scenario.ts';
import { splitFrom, without } from './series-changes.ts';

const { events } = sampleCalendar({ today: '2026-11-25' });
const weekly = (list: readonly ScenarioEvent[]) => list.filter((event) => event.title === 'Dana / Mira');
const on = (day: string): ScenarioEvent => {
  const found = weekly(events).find((event) => event.start.day === day);
  if (!found) throw new Error(`nothing on ${day}`);
  return found;
};

describe('changes to a series', () => {
  it('gives this and the following ones another id on both calendars, and leaves the earlier ones', () => {
    const today = on('2026-11-25');
    const after = weekly(splitFrom(events, today));
    expect(after.map((event) => event.series?.splitAt ?? '')).toEqual(
      weekly(events).map((event) => (event.start.day >= '2026-11-25' ? '20261125T130000' : '')),
    );
    const first = after.find((event) => event.start.day === '2026-11-25');
    expect(first && fullEventId(first)).toBe(`${today.eventId}_R20261125T130000_20261125T130000Z`);
  });

  it('splits what was split before, from there on', () => {
    const once = splitFrom(events, on('2026-11-25'));
    const later = weekly(once).find((event) => event.start.day === '2026-12-09');
    const stamps = later ? new Set(weekly(splitFrom(once, later)).map((event) => event.series?.splitAt)) : new Set();
    expect(stamps).toEqual(new Set([undefined, '20261125T130000', '20261209T130000']));
  });

  it('refuses to split what does not repeat', () => {
    const single = events.find((event) => !event.series && event.kind === 'event');
    expect(() => single && splitFrom(events, single)).toThrow('does not repeat');
  });

  it('takes one instance away from every calendar, or the rest of its series too', () => {
    const today = on('2026-11-25');
    const days = (list: readonly ScenarioEvent[]) => new Set(weekly(list).map((event) => event.start.day));
    const all = days(events);
    expect(all.size - days(without(events, today, 'this')).size).toBe(1);
    expect(days(without(events, today, 'this and following'))).toEqual(
      new Set([...all].filter((day) => day < '2026-11-25')),
    );
    expect(without(events, today, 'this and following').some((event) => event.title === 'Lunch')).toBe(true);
  });
});
