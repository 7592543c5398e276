import { describe, expect, it } from 'vitest';
import { dataEventId, encodeEventId, fullEventId, utcStamp, zoneOffset } from './event-id.ts';
import { calendarOf, eventOf, shortCalendarId } from './scenario.ts';

const HARBOUR = { eventId: 'harbour1' };

describe('event ids', () => {
  // The right-hand sides come from another base64 encoder.
  it.each([
    [fullEventId(HARBOUR), 'mira@gmail.com', 'aGFyYm91cjEgbWlyYUBt'],
    [
      fullEventId({ eventId: '5n1k0q8v2e7u3gd6s9bhjc4tfa', series: { originalStart: '20261125T130000Z', rule: '' } }),
      'mira.valtonen@gmail.com',
      'NW4xazBxOHYyZTd1M2dkNnM5YmhqYzR0ZmFfMjAyNjExMjVUMTMwMDAwWiBtaXJhLnZhbHRvbmVuQG0',
    ],
    [
      '1q7v0d5k9g2s4u8b3n6hjc0tfe',
      'mira@northfreight.example',
      'MXE3djBkNWs5ZzJzNHU4YjNuNmhqYzB0ZmUgbWlyYUBub3J0aGZyZWlnaHQuZXhhbXBsZQ',
    ],
    [
      fullEventId({
        eventId: '2v8s4k0g6d1u7q3n9bhjc5tfea',
        series: { originalStart: '20261117T090000Z', splitAt: '20261013T080000', rule: '' },
      }),
      'c_4peak19@group.calendar.google.com',
      'MnY4czRrMGc2ZDF1N3EzbjliaGpjNXRmZWFfUjIwMjYxMDEzVDA4MDAwMF8yMDI2MTExN1QwOTAwMDBaIGNfNHBlYWsxOUBn',
    ],
    [
      fullEventId({ eventId: 'lights3', series: { originalStart: '20261127', rule: '' } }),
      'en.fi#holiday@group.v.calendar.google.com',
      'bGlnaHRzM18yMDI2MTEyNyBlbi5maSNob2xpZGF5QHY',
    ],
  ])('%s of %s', (id, calendar, expected) => {
    expect(encodeEventId(id, shortCalendarId(calendar))).toBe(expected);
  });

  it('leaves tasks in their plain form', () => {
    const own = calendarOf('mira@northfreight.example', 'Mira', [0, 0, 0]);
    const start = { day: '2026-11-25', minute: 960 };
    const task = eventOf({ eventId: 'k3d', title: 'Figures', calendar: own.id, start, end: start, kind: 'task' });
    expect(dataEventId(task, { calendars: [own] })).toBe('tasks_k3d');
  });
});

describe('the original start of an instance', () => {
  it.each([
    ['2026-11-25', 840, 'GMT+01', '20261125T130000Z'],
    ['2026-11-25', 1380, 'GMT-05', '20261126T040000Z'],
    ['2026-03-01', 60, 'GMT+05:30', '20260228T193000Z'],
    ['2026-12-31', 0, 'GMT', '20261231T000000Z'],
  ])('%s at minute %d in %s is %s', (day, minute, zone, expected) => {
    expect(utcStamp({ day, minute }, zoneOffset(zone))).toBe(expected);
  });

  it('refuses a label that is no zone', () => {
    expect(() => zoneOffset('CET')).toThrow(RangeError);
  });
});
