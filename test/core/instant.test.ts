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
