import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AroundEvent, overlaps, type Surroundings } from '../../src/core/around.ts';
import { addToDay, dayOf, instantAt, minuteOf, weekdayOf } from '../../src/core/day.ts';
import { timingOf } from '../../src/core/timing.ts';
import { calmSlots } from '../../src/core/timing-slots.ts';
import { zone } from './records.ts';
import { sayMessage } from './rule-words.ts';
import { around, event, friday, leave, monday, span, wednesday, week } from './surroundings.ts';

const late = { meeting: span('16:00-16:30', friday) };
const starts = (given: Surroundings) =>
  calmSlots(given).map(({ start }) => `${dayOf(start, zone)} ${minuteOf(start, zone) / 60}`);
const allDay = (day: string) => event('theirs', '09:00-17:00', { day });

describe('calmer slots', () => {
  it('lie near the meeting, one a day, at an hour when people listen', () => {
    expect(starts(around([], late))).toEqual(['2026-11-27 10.5', '2026-11-26 10.5', '2026-11-25 10.5']);
  });

  it('leave out days that are full, on leave, after leave, not working or not seen', () => {
    const events = [allDay('2026-11-26'), leave('theirs', monday, '2026-11-24')];
    const seen = { mine: [...week].slice(0, 4), theirs: [...week].slice(0, 4) };
    expect(starts(around(events, { ...late, seen }))).toEqual([]);
    expect(starts(around([], { ...late, holidays: [friday, wednesday] }))).toEqual([
      '2026-11-26 10.5',
      '2026-11-24 10.5',
      '2026-11-23 10.5',
    ]);
  });

  it('keep ten minutes away from anything, a block of focus time too', () => {
    const seen = { mine: [wednesday], theirs: [wednesday] };
    const day = (before: string, after: string) =>
      around(
        [
          event('mine', `09:00-${before}`, { kind: 'block' }),
          event('theirs', `${after}-12:00`),
          event('mine', '13:30-17:00', { kind: 'block' }),
        ],
        { ...late, seen },
      );
    expect(starts(day('10:20', '11:10'))).toEqual(['2026-11-25 10.5']);
    expect(starts(day('10:21', '11:10'))).toEqual([]);
    expect(starts(day('10:20', '11:09'))).toEqual([]);
  });

  it('say whose calendar they are read from, and put those of both first', () => {
    const seen = { mine: week, theirs: [monday] };
    const slots = calmSlots(around([], { ...late, seen }));
    expect(slots.map(({ freeFor }) => freeFor)).toEqual(['both', 'mine', 'mine']);
    expect(sayMessage(slots[1]?.message ?? { id: '' })).toMatch(/free for you; the other calendar is not on the page$/);
  });

  it('are offered only where something speaks against the time', () => {
    expect(timingOf(around())?.slots).toEqual([]);
    expect(timingOf(around([], late))?.better?.values).toEqual({
      day: friday,
      startTime: span('10:30-11:00', friday).start,
    });
  });

  it('go beyond nine to five where the meeting does', () => {
    const seen = { mine: [wednesday], theirs: [wednesday] };
    const events = [event('mine', '08:30-17:00')].map((one) => ({ ...one, kind: 'block' as const }));
    expect(starts(around(events, { ...late, seen }))).toEqual([]);
    expect(starts(around(events, { meeting: span('07:30-08:00', friday), seen }))).toEqual(['2026-11-25 7.5']);
  });
});

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Auckland'];
// Weeks with a change of the clock in one of the zones, and one without.
const mondays = ['2026-10-26', '2026-11-02', '2026-03-23', '2026-03-30', '2026-04-06', '2026-11-23'];

const scene = fc
  .record({
    zone: fc.constantFrom(...zones),
    first: fc.constantFrom(...mondays),
    at: fc.record({ day: fc.nat(6), minute: fc.nat(1380), length: fc.constantFrom(15, 25, 30, 45, 60) }),
    now: fc.nat(7 * 1440),
    workingDays: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [1, 3, 5], []),
    holiday: fc.nat(6),
    bothSeen: fc.nat(7),
    events: fc.array(
      fc.record({
        day: fc.nat(6),
        minute: fc.integer({ min: 420, max: 1100 }),
        length: fc.constantFrom(15, 30, 60, 120),
        whose: fc.constantFrom('mine' as const, 'theirs' as const),
        kind: fc.constantFrom('event' as const, 'block' as const, 'away' as const),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ zone: inZone, first, at, now, workingDays, holiday, bothSeen, events }): Surroundings => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addToDay(first, ahead));
    const place = (day: number, minute: number, length: number) => {
      const start = instantAt(addToDay(first, day), minute, inZone);
      return { start, end: start + length * 60_000 };
    };
    return {
      meeting: place(at.day, at.minute, at.length),
      name: 'Dana',
      events: events.map(
        ({ day, minute, length, whose, kind }): AroundEvent => ({
          ...place(day, minute, length),
          ...{ allDay: false, busy: true, whose, kind },
        }),
      ),
      seen: { mine: days, theirs: days.slice(0, bothSeen) },
      zone: inZone,
      workingDays,
      holidays: [addToDay(first, holiday)],
      now: instantAt(first, 0, inZone) + now * 60_000,
    };
  });

describe('whatever the week looks like', () => {
  it('a slot is free, ahead, on a working day that was seen, of the same length, and off lunch', () => {
    const seed = Number(process.env['ONWARD_SEED'] ?? 0) || Math.floor(Math.random() * 2 ** 31);
    console.log(`calmer slots: seed ${seed}`);
    let found = 0;
    fc.assert(
      fc.property(scene, (given) => {
        const slots = calmSlots(given);
        found += slots.length;
        expect(slots.length).toBeLessThanOrEqual(3);
        for (const slot of slots) {
          const day = dayOf(slot.start, given.zone);
          expect(slot.end - slot.start).toBe(given.meeting.end - given.meeting.start);
          expect(slot.start).toBeGreaterThan(given.now);
          expect(given.workingDays).toContain(weekdayOf(day));
          expect(given.holidays).not.toContain(day);
          expect(given.seen.mine).toContain(day);
          expect(given.seen.theirs.includes(day)).toBe(slot.freeFor === 'both');
          expect(given.events.filter((one) => overlaps(one, slot))).toEqual([]);
          const [from, to] = [minuteOf(slot.start, given.zone), minuteOf(slot.end, given.zone)];
          expect(to <= 12 * 60 || from >= 13 * 60 + 30).toBe(true);
        }
      }),
      { seed, numRuns: 120 },
    );
    expect(found).toBeGreaterThan(30);
  }, 20_000);
});
