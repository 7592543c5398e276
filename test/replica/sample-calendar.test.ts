import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from './calendar-days.ts';
import { dataEventId, fullEventId } from './event-id.ts';
import { manyEvents } from './many-events.ts';
import { isOn } from './page/placed-events.ts';
import { visibleDays } from './page/range.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { MIRA } from './sample-people.ts';

const WEEK = Array.from({ length: 7 }, (_, index) => addDays('2026-11-23', index));

describe('the sample calendar', () => {
  it('is the same for the same options, and another for another seed', () => {
    const one = JSON.stringify(sampleCalendar({ today: '2026-11-25', seed: 7 }));
    expect(JSON.stringify(sampleCalendar({ today: '2026-11-25', seed: 7 }))).toBe(one);
    expect(JSON.stringify(sampleCalendar({ today: '2026-11-25', seed: 8 }))).not.toBe(one);
  });

  it('survives the way through JSON', () => {
    const scenario = sampleCalendar({ today: '2026-11-25' });
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it.each(WEEK)('has the one-on-one with the manager on %s, weekend or not', (today) => {
    const { events } = sampleCalendar({ today, firstMeetingMinute: 9 * 60 + 15 });
    const found = events.filter((event) => event.title === 'Dana / Mira' && event.start.day === today);
    expect(found.map((event) => event.calendar)).toEqual([MIRA.address, 'dana.okafor@northfreight.example']);
    const own = found[0];
    expect(own?.start.minute).toBe(555);
    expect(own?.guests).toHaveLength(2);
    expect(own?.series?.originalStart).toBe(`${today.replaceAll('-', '')}T081500Z`);
  });

  it('repeats the one-on-one on the colleague’s calendar under the same event id and another chip id', () => {
    const scenario = sampleCalendar({ today: '2026-11-25' });
    const copies = scenario.events.filter((event) => event.title === 'Dana / Mira' && event.start.day === '2026-11-25');
    expect(new Set(copies.map(fullEventId)).size).toBe(1);
    expect(new Set(copies.map((event) => dataEventId(event, scenario))).size).toBe(2);
  });

  it('gives every chip of a day an id of its own', () => {
    const scenario = sampleCalendar({ today: '2026-11-25' });
    const ids = scenario.events.map((event) => dataEventId(event, scenario));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can leave the colleague’s calendar out', () => {
    const { events, calendars } = sampleCalendar({ today: '2026-11-25', withColleague: false });
    expect(calendars.map((one) => one.name)).not.toContain('Dana Okafor');
    expect(events.filter((event) => event.title === 'Dana / Mira')).toHaveLength(7);
  });

  it('keeps the team’s meetings off the weekend, and the original start of the moved one', () => {
    const { events } = sampleCalendar({ today: '2026-11-25' });
    expect(events.some((event) => event.title === 'Planning stand-up' && weekdayOf(event.start.day) % 6 === 0)).toBe(
      false,
    );
    const moved = events.find((event) => event.series?.originalStart === '20261111T130000Z');
    expect(moved?.start).toEqual({ day: '2026-11-12', minute: 780 });
  });
});

describe('many events', () => {
  it.each([50, 500, 2000])('%d chips, all in the week of today, ids unique, the same again', (count) => {
    const scenario = manyEvents({ seed: 3, count, today: '2026-11-25' });
    const days = visibleDays('week', scenario.today, scenario);
    const columns = scenario.events.map((event) => days.filter((day) => isOn(event, day)).length);
    expect(columns).toEqual(Array.from({ length: count }, () => 1));
    expect(new Set(scenario.events.map((event) => dataEventId(event, scenario))).size).toBe(count);
    expect(manyEvents({ seed: 3, count, today: '2026-11-25' })).toEqual(scenario);
  });
});
