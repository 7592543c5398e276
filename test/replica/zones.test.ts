import { describe, expect, it } from 'vitest';
import { dataEventId } from './event-id.ts';
import { kindsCalendar } from './kinds-calendar.ts';
import { clockChange, shownInZone } from './other-zones.ts';
import { headerLabel, instantIn, stampOf, zoneLabelOn } from './zones.ts';

describe('zones', () => {
  it.each([
    ['Europe/Helsinki', '2026-07-01', 'GMT+03'],
    ['Europe/Helsinki', '2026-12-01', 'GMT+02'],
    ['America/New_York', '2026-12-01', 'GMT-05'],
    ['Asia/Kolkata', '2026-12-01', 'GMT+05:30'],
    ['Etc/UTC', '2026-12-01', 'GMT+00'],
  ])('%s on %s is %s', (zone, day, label) => {
    expect(zoneLabelOn(zone, day)).toBe(label);
    expect(headerLabel({ zone, zoneOffsetLabel: 'GMT-11' }, day)).toBe(label);
  });

  // Clocks in Berlin: back at 3:00 on 25 October 2026, on at 2:00 on 28 March 2027.
  it.each([
    ['2026-10-25', 90, '2026-10-24T23:30:00Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00Z'],
    ['2026-10-25', 210, '2026-10-25T02:30:00Z'],
    ['2027-03-28', 90, '2027-03-28T00:30:00Z'],
    ['2027-03-28', 150, '2027-03-28T01:30:00Z'],
    ['2027-03-28', 210, '2027-03-28T01:30:00Z'],
  ])('%s at minute %d in Berlin is %s', (day, minute, instant) => {
    expect(instantIn('Europe/Berlin', { day, minute })).toBe(Date.parse(instant));
  });

  it('keeps the wall clock of a daily meeting over the change, and moves its stamps', () => {
    const stamps = (day: string) =>
      clockChange({ zone: 'Europe/Berlin', day })
        .events.filter((event) => event.series)
        .map((event) => event.series?.originalStart.slice(9));
    expect(stamps('2026-10-25')).toEqual(['080000Z', '080000Z', '090000Z', '090000Z', '090000Z']);
    expect(stamps('2027-03-28')).toEqual(['090000Z', '090000Z', '080000Z', '080000Z', '080000Z']);
  });

  it('shows the same instants and ids in another zone', () => {
    const here = kindsCalendar({ today: '2026-11-25', zoneOffsetLabel: 'GMT+01' });
    const there = shownInZone(here, 'GMT-08');
    expect(there.events.map((event) => dataEventId(event, there))).toEqual(
      here.events.map((event) => dataEventId(event, here)),
    );
    const shift = there.events.find((event) => event.title === 'Tide change');
    expect(shift?.start).toEqual({ day: '2026-11-23', minute: 15 * 60 });
    expect(there.events.find((event) => event.kind === 'birthday')?.start.day).toBe('2026-11-26');
    expect(stampOf(Date.UTC(2026, 10, 25, 13))).toBe('20261125T130000Z');
  });
});
