import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventDraft, longestAddress, nextEvent } from '../../src/core/next-event.ts';
import { at } from './records.ts';

const draft = (change: Partial<EventDraft> = {}): EventDraft => ({
  title: 'Planning catch-up',
  span: { start: at('2026-12-09T14:00:00+01:00'), end: at('2026-12-09T14:30:00+01:00') },
  zone: 'Europe/Berlin',
  guest: 'dana@example.com',
  account: null,
  repeats: null,
  lines: [],
  ...change,
});
const partsOf = (change: Partial<EventDraft> = {}) =>
  Object.fromEntries(new URL(nextEvent(draft(change)).address).searchParams);

describe('the address of Google Calendar’s page for a new event', () => {
  it('says title, times in their zone, guest and whose calendar', () => {
    const { address } = nextEvent(draft({ account: 'mira@example.com' }));
    expect(address).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
    expect(partsOf({ account: 'mira@example.com' })).toEqual({
      action: 'TEMPLATE',
      text: 'Planning catch-up',
      dates: '20261209T140000/20261209T143000',
      ctz: 'Europe/Berlin',
      add: 'dana@example.com',
      authuser: 'mira@example.com',
    });
  });

  it.each([
    ['America/New_York', '2026-12-09T14:00:00-05:00', '20261209T140000'],
    ['Asia/Kolkata', '2026-12-09T14:00:00+05:30', '20261209T140000'],
    ['Pacific/Auckland', '2026-12-09T00:30:00+13:00', '20261209T003000'],
    // The day after the clocks change, in both directions.
    ['Europe/Berlin', '2026-10-26T09:00:00+01:00', '20261026T090000'],
    ['Europe/Berlin', '2027-03-29T09:00:00+02:00', '20270329T090000'],
  ])('writes wall times of %s: %s', (zone, start, wall) => {
    const span = { start: at(start), end: at(start) + 30 * 60_000 };
    expect(partsOf({ zone, span })).toMatchObject({ ctz: zone, dates: expect.stringMatching(`^${wall}/`) });
  });

  it.each([
    [{ unit: 'week', every: 1 }, 'RRULE:FREQ=WEEKLY'],
    [{ unit: 'week', every: 2 }, 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
    [{ unit: 'week', every: 4 }, 'RRULE:FREQ=WEEKLY;INTERVAL=4'],
    [{ unit: 'month', every: 1 }, 'RRULE:FREQ=MONTHLY;BYDAY=2WE'],
  ] as const)('repeats %o', (repeats, rule) => {
    expect(partsOf({ repeats })['recur']).toBe(rule);
  });

  it('leaves out what is not known', () => {
    expect(partsOf({ span: null, guest: null, repeats: { unit: 'week', every: 1 } })).toEqual({
      action: 'TEMPLATE',
      text: 'Planning catch-up',
    });
    expect(partsOf({ guest: 'dana@example.com,ruth@example.com' })['add']).toBeUndefined();
    expect(partsOf({ guest: 'no address' })['add']).toBeUndefined();
  });

  it('takes a hostile title for text', () => {
    const title = '<img src=x onerror=alert(1)> &add=evil@example.com\u202e\u0000\n#x';
    const { text, add } = partsOf({ title });
    expect(text).toBe('‹img src=x onerror=alert(1)› &add=evil@example.com #x');
    expect(add).toBe('dana@example.com');
    expect(partsOf({ title: 'half \ud83d' })['text']).toBe('half \ufffd');
  });

  it('puts whole lines into the description as far as there is room, and says how many found none', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `${n + 1}. A topic with some words, 你好`);
    const { address, details, leftOut } = nextEvent(draft({ lines }));
    expect(address.length).toBeLessThanOrEqual(longestAddress);
    expect(new URL(address).searchParams.get('details')).toBe(details);
    expect(details).toBe(lines.slice(0, lines.length - leftOut).join('\n'));
    expect(leftOut).toBeGreaterThan(0);
    expect(nextEvent(draft({ lines: lines.slice(0, 3) })).leftOut).toBe(0);
  });

  it('cuts a title that is too long between two characters, also of emoji', () => {
    const { text = '' } = partsOf({ title: '😀'.repeat(5_000) });
    expect(text).toMatch(/^(?:😀)+…$/u);
  });

  it('stays within its bound and its own parameters, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 700 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 12 }),
        (title, guest, lines) => {
          const { address, leftOut } = nextEvent(draft({ title, guest, account: guest, lines }));
          expect(address.length).toBeLessThanOrEqual(longestAddress);
          expect(leftOut).toBeGreaterThanOrEqual(0);
          const names = [...new URL(address).searchParams.keys()];
          expect(names.filter((name) => !/^(action|text|dates|ctz|add|authuser|details)$/.test(name))).toEqual([]);
          expect(new Set(names).size).toBe(names.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
