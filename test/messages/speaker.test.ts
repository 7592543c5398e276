import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../src/messages/listen.ts';
import { FromPageSchema } from '../../src/messages/protocol.ts';
import { chip, eventReading, pageReading } from '../calendar/readings.ts';

const own = 'chrome-extension://abcdef';
const tab = { id: 1, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const speaker = (sender: object) => speakerOf({ id: 'abcdef', ...sender }, 'abcdef', own);

describe('who may speak', () => {
  it('is the calendar page, by its origin and only from a tab', () => {
    expect(speaker({ url: 'https://calendar.google.com/calendar/u/0/r', tab })).toBe('calendar-page');
    expect(speaker({ url: 'https://calendar.google.com/calendar/u/0/r' })).toBe('nobody');
    expect(speaker({ url: 'https://calendar.google.com.evil.example/', tab })).toBe('nobody');
    expect(speaker({ url: 'http://calendar.google.com/', tab })).toBe('nobody');
  });

  it('is our own page, in a tab or not', () => {
    expect(speaker({ url: `${own}/src/popup/index.html` })).toBe('own-page');
    expect(speaker({ url: `${own}/src/panel/index.html`, tab })).toBe('own-page');
  });

  it('is nobody from another extension, whatever it claims', () => {
    expect(speakerOf({ id: 'other', url: `${own}/x` }, 'abcdef', own)).toBe('nobody');
  });

  it('is told by the stated origin before the address', () => {
    expect(speaker({ origin: 'https://evil.example', url: 'https://calendar.google.com/', tab })).toBe('nobody');
  });
});

describe('what the page may say', () => {
  const reading = pageReading([eventReading()]);

  it('is a reading in its shape, also while the account is not known', () => {
    expect(v.is(FromPageSchema, { type: 'page-reading', reading })).toBe(true);
    expect(v.is(FromPageSchema, { type: 'page-reading', reading: { ...reading, account: null } })).toBe(true);
  });

  it('is a question about the marks of a page', () => {
    expect(v.is(FromPageSchema, { type: 'marks', eventIds: Array(500).fill('x') })).toBe(true);
  });

  it.each([
    ['an unknown type', { type: 'export-all' }],
    ['a message of our own pages', { type: 'commitments-changed' }],
    ['facts, which the worker alone makes', { type: 'page-facts', facts: {} }],
    ['a reading of no view', { type: 'page-reading', reading: { ...reading, view: null } }],
    ['a question about more events than a page has', { type: 'marks', eventIds: Array(501).fill('x') }],
    ['a question about an event without an id', { type: 'marks', eventIds: [''] }],
    ['nothing', null],
    ['a number', 7],
  ])('is not %s', (_name, message) => {
    expect(v.is(FromPageSchema, message)).toBe(false);
  });

  const parse = (edit: object) => {
    const read = v.parse(FromPageSchema, { type: 'page-reading', reading: { ...reading, ...edit } });
    if (read.type !== 'page-reading') throw new Error('read as another message');
    return read.reading;
  };

  it.each([
    ['without an id', { ...eventReading(), id: '' }],
    ['with a label without end', eventReading({ pieces: [chip({ label: 'x'.repeat(20_001) })] })],
    [
      'with more text than anybody writes',
      eventReading({ pieces: Array(20).fill(chip({ label: 'x'.repeat(19_000) })) }),
    ],
    ['on a day that is none', eventReading({ pieces: [chip({ day: '2026-13-45' })] })],
    ['on the thirty-first of February', eventReading({ pieces: [chip({ day: '2026-02-31' })] })],
    ['at no place', eventReading({ pieces: [chip({ position: { top: Number.NaN, height: 1 } })] })],
  ])('an event %s is left out and counted, and the others are kept', (_name, event) => {
    const { events, build } = parse({ events: [event, eventReading()] });
    expect(events).toEqual([eventReading()]);
    expect(build).toMatchObject({ skipped: 1, faults: { 'event-refused': 1 } });
  });

  it('holds a memo that is ours, or none', () => {
    const memo = { scale: { minutesPerPixel: 1.5, atTop: 0 }, read: 3, replies: 2, faults: {} };
    expect(parse({ memo }).memo).toEqual(memo);
    for (const odd of [7, { ...memo, scale: { minutesPerPixel: 0, atTop: 0 } }, { ...memo, read: -1 }, 'x'])
      expect(parse({ memo: odd }).memo).toBeNull();
  });
});
