import { describe, expect, it } from 'vitest';
import { manyEvents } from '../many-events.ts';
import { eventOf } from '../scenario.ts';
import { isOn, isStacked, placeStrips, placeTimed } from './placed-events.ts';

const DAY = '2026-11-25';
const SEED = 11;

const event = (eventId: string, from: number, to: number, endDay = DAY) =>
  eventOf({
    eventId,
    title: eventId,
    calendar: 'a@b.example',
    start: { day: DAY, minute: from },
    end: { day: endDay, minute: to },
  });

describe('placing events', () => {
  it('puts overlapping ones side by side and leaves touching ones whole', () => {
    const placed = placeTimed([event('a', 600, 660), event('b', 630, 690), event('c', 690, 720)], DAY);
    expect(placed.map((one) => [one.event.eventId, one.column, one.columns])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 1],
    ]);
  });

  it(`never lets two chips of a column cross (seed ${SEED})`, () => {
    const placed = placeTimed(manyEvents({ seed: SEED, count: 500, today: DAY }).events, DAY);
    for (const one of placed) {
      const crossing = placed.filter(
        (other) => other !== one && other.column === one.column && other.from < one.to && one.from < other.to,
      );
      expect(crossing).toEqual([]);
      expect(one.column).toBeLessThan(one.columns);
    }
  });

  it('splits a night over two columns, and lifts a whole day into the row above', () => {
    const night = event('night', 1380, 90, '2026-11-26');
    expect(isStacked(night)).toBe(false);
    expect(placeTimed([night], DAY)[0]).toMatchObject({ from: 1380, to: 1440 });
    expect(placeTimed([night], '2026-11-26')[0]).toMatchObject({ from: 0, to: 90 });
    expect(isStacked(event('long', 480, 480, '2026-11-26'))).toBe(true);
  });

  it('does not show an event on the day at whose midnight it ends', () => {
    expect(isOn(event('late', 1410, 0, '2026-11-26'), '2026-11-26')).toBe(false);
  });

  it('gives strips that share a day lanes of their own', () => {
    const week = ['2026-11-24', DAY, '2026-11-26'];
    const strips = placeStrips([event('a', 600, 660), event('long', 480, 480, '2026-11-27')], week);
    expect(strips.map((one) => [one.event.eventId, one.first, one.last, one.lane])).toEqual([
      ['long', 1, 2, 0],
      ['a', 1, 1, 1],
    ]);
  });
});
