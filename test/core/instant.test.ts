import { describe, expect, it } from 'vitest';
import { offsetAt, placeInTime, stampInstant } from '../../src/core/instant.ts';
import { danaEvent } from '../store/facts.ts';

const berlin = 'Europe/Berlin';
const utc = (text: string) => Date.parse(`${text}:00Z`);
const at = (day: string, startMinute: number | null, more = {}) => ({
  day,
  startMinute,
  endDay: null,
  endMinute: startMinute === null ? null : startMinute + 30,
  allDay: false,
  source: 'label' as const,
  ...more,
});

describe('an unmoved instance', () => {
  it('stands at the stamp in its id', () => {
    const placed = placeInTime(danaEvent(), 60, berlin);
    expect(placed).toMatchObject({ start: utc('2026-11-25T13:00'), source: 'id', zoneKnown: true, day: '2026-11-25' });
  });

  it('needs no header to know its zone: the stamp agrees with the label', () => {
    expect(placeInTime(danaEvent(), null, berlin).zoneKnown).toBe(true);
  });

  it('has its hour from the stamp where the chip shows only the day', () => {
    const facts = danaEvent({ when: at('2026-11-25', null) });
    expect(placeInTime(facts, 60, berlin)).toMatchObject({ start: utc('2026-11-25T13:00'), source: 'id' });
  });
});

describe('a moved instance', () => {
  it('stands where the label says, not at its original start', () => {
    const facts = danaEvent({ when: at('2026-11-26', 15 * 60) });
    expect(placeInTime(facts, 60, berlin)).toMatchObject({ start: utc('2026-11-26T14:00'), source: 'label' });
  });

  it('has no known hour where only its new day is shown', () => {
    const facts = danaEvent({ when: at('2026-11-27', null) });
    expect(placeInTime(facts, 60, berlin)).toMatchObject({ start: null, day: '2026-11-27' });
  });
});

describe('zones', () => {
  const single = (when: ReturnType<typeof at>) => danaEvent({ key: { ...danaEvent().key, instance: null }, when });

  it('are the browser’s where the header says the same offset', () => {
    expect(placeInTime(single(at('2026-11-25', 9 * 60)), 60, berlin)).toMatchObject({
      start: utc('2026-11-25T08:00'),
      zoneKnown: true,
    });
  });

  it('are the header’s fixed offset, and marked as not known, where it says another', () => {
    expect(placeInTime(single(at('2026-11-25', 9 * 60)), -300, berlin)).toMatchObject({
      start: utc('2026-11-25T14:00'),
      zoneKnown: false,
    });
  });

  it('change with daylight saving, both ways', () => {
    expect(placeInTime(single(at('2026-03-28', 9 * 60)), 60, berlin).start).toBe(utc('2026-03-28T08:00'));
    expect(placeInTime(single(at('2026-03-29', 9 * 60)), 120, berlin).start).toBe(utc('2026-03-29T07:00'));
    expect(placeInTime(single(at('2026-10-25', 9 * 60)), 60, berlin).start).toBe(utc('2026-10-25T08:00'));
    expect(offsetAt(utc('2026-07-01T12:00'), 'America/New_York')).toBe(-240);
    expect(offsetAt(utc('2026-07-01T12:00'), 'Asia/Kolkata')).toBe(330);
  });
});

describe('any clock of the world', () => {
  const known = true;
  /** day, minutes, end minutes and day, header (minutes or null), zone, stamp; then start, end, whether the zone is sure. */
  it.each([
    // The hour that does not exist moves forward; the one that comes twice is the first, unless the id says the second.
    ['spring, skipped', '2026-03-29', 150, 210, null, 120, berlin, null, '2026-03-29T01:30', '2026-03-29T01:30', known],
    ['autumn, first', '2026-10-25', 150, 210, null, 120, berlin, null, '2026-10-25T00:30', '2026-10-25T02:30', known],
    [
      'autumn, second',
      '2026-10-25',
      150,
      210,
      null,
      60,
      berlin,
      '20261025T013000Z',
      '2026-10-25T01:30',
      '2026-10-25T02:30',
      known,
    ],
    [
      'the second, no header',
      '2026-10-25',
      150,
      210,
      null,
      null,
      berlin,
      '20261025T013000Z',
      '2026-10-25T01:30',
      '2026-10-25T02:30',
      known,
    ],
    // One header for a week in which the clocks change: still the browser's zone, though nothing confirms it.
    [
      'week of the change',
      '2026-10-26',
      540,
      570,
      null,
      120,
      berlin,
      null,
      '2026-10-26T08:00',
      '2026-10-26T08:30',
      false,
    ],
    [
      'the same, by its id',
      '2026-10-26',
      540,
      570,
      null,
      120,
      berlin,
      '20261026T080000Z',
      '2026-10-26T08:00',
      '2026-10-26T08:30',
      known,
    ],
    [
      'the same, elsewhere',
      '2026-10-26',
      540,
      570,
      null,
      120,
      berlin,
      '20261026T070000Z',
      '2026-10-26T07:00',
      '2026-10-26T07:30',
      known,
    ],
    ['a fortnight off', '2026-11-09', 540, 570, null, 120, berlin, null, '2026-11-09T07:00', '2026-11-09T07:30', false],
    [
      'half an hour',
      '2026-11-25',
      540,
      570,
      null,
      330,
      'Asia/Kolkata',
      null,
      '2026-11-25T03:30',
      '2026-11-25T04:00',
      known,
    ],
    [
      'three quarters',
      '2026-11-25',
      540,
      570,
      null,
      345,
      'Asia/Kathmandu',
      null,
      '2026-11-25T03:15',
      '2026-11-25T03:45',
      known,
    ],
    [
      'half an hour, elsewhere',
      '2026-11-25',
      540,
      570,
      null,
      330,
      berlin,
      null,
      '2026-11-25T03:30',
      '2026-11-25T04:00',
      false,
    ],
    [
      'half an hour of saving',
      '2026-04-05',
      105,
      135,
      null,
      630,
      'Australia/Lord_Howe',
      '20260404T151500Z',
      '2026-04-04T15:15',
      '2026-04-04T15:45',
      known,
    ],
    ['no header', '2026-11-25', 540, 570, null, null, berlin, null, '2026-11-25T08:00', '2026-11-25T08:30', false],
    ['midnight', '2026-11-25', 0, 30, null, 60, berlin, null, '2026-11-24T23:00', '2026-11-24T23:30', known],
    ['to midnight', '2026-11-25', 1380, 1440, null, 60, berlin, null, '2026-11-25T22:00', '2026-11-25T23:00', known],
    [
      'overnight',
      '2026-11-25',
      1410,
      30,
      '2026-11-26',
      60,
      berlin,
      null,
      '2026-11-25T22:30',
      '2026-11-25T23:30',
      known,
    ],
    [
      'overnight into summer',
      '2026-03-28',
      1410,
      240,
      '2026-03-29',
      60,
      berlin,
      null,
      '2026-03-28T22:30',
      '2026-03-29T02:00',
      known,
    ],
    ['days', '2026-11-25', 480, 1439, '2026-11-28', 60, berlin, null, '2026-11-25T07:00', '2026-11-28T22:59', known],
    ['no length', '2026-11-25', 540, 540, null, 60, berlin, null, '2026-11-25T08:00', '2026-11-25T08:00', known],
  ] as const)('%s', (_name, day, startMinute, endMinute, endDay, header, zone, instance, start, end, sure) => {
    const key = { ...danaEvent().key, instance };
    const when = { day, startMinute, endDay, endMinute, allDay: false, source: 'label' as const };
    const placed = placeInTime(danaEvent({ key, when }), header, zone);
    expect({ start: placed.start, end: placed.end, sure: placed.zoneKnown }).toEqual({
      start: utc(start),
      end: utc(end),
      sure,
    });
  });
});

describe('ends', () => {
  it('may lie on the next day', () => {
    const facts = danaEvent({
      key: { ...danaEvent().key, instance: null },
      when: at('2026-11-25', 23 * 60 + 30, { endDay: '2026-11-26', endMinute: 30 }),
    });
    expect(placeInTime(facts, 60, berlin).end).toBe(utc('2026-11-25T23:30'));
  });

  it('are not known for all-day entries, nor is the hour', () => {
    const facts = danaEvent({ when: at('2026-11-25', null, { allDay: true }) });
    expect(placeInTime(facts, 60, berlin)).toMatchObject({ start: null, end: null, day: '2026-11-25' });
  });
});

describe('a stamp', () => {
  it('is an instant, unless it is a day or nothing', () => {
    expect(stampInstant('20260930T130000Z')).toBe(utc('2026-09-30T13:00'));
    expect(stampInstant('20261226')).toBeNull();
    expect(stampInstant(null)).toBeNull();
  });
});
