/** Files that mean harm, or that somebody cut: bounded in steps, each fault counted, the rest read as ever. */

import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { instancesOf } from '../../../src/calendar/ical/recurrence.ts';
import { randomFrom } from '../../replica/random.ts';
import { berlin, file, readFile, span, two, vevent } from './ics.ts';

const good = vevent('UID:good0001@google.com', 'SUMMARY:Dana / Mira', ...two, 'DTSTART:20261125T130000Z');
const repeating = (rule: string, ...more: string[]) =>
  vevent('UID:bad0001@google.com', 'DTSTART:20200101T130000Z', `RRULE:${rule}`, ...more);
/** Reads the bad between two good ones; the good ones must be there. */
function beside(bad: readonly string[]) {
  const after = good.map((line) => line.replace('good0001', 'good0002'));
  const read = readFile(file([good, bad, after]));
  const bases = read.facts.map((one) => one.key.baseId);
  expect(bases).toContain('good0001');
  return {
    ...read,
    bad: read.facts.filter((one) => !one.key.baseId.startsWith('good')),
    second: bases.includes('good0002'),
  };
}

describe('a repetition', () => {
  const steps = vi.spyOn(ICAL.RecurIterator.prototype, 'check_contracting_rules');
  const stepsOf = (rule: string) => {
    steps.mockClear();
    const read = beside(repeating(rule));
    return { ...read, steps: steps.mock.calls.length };
  };

  it.each([
    ['that never ends', 'FREQ=DAILY', {}],
    ['a billion times', 'FREQ=DAILY;COUNT=1000000000', {}],
    ['each second', 'FREQ=SECONDLY', { 'rule-bad': 1 }],
    ['each minute of the day', 'FREQ=DAILY;BYMINUTE=0,1,2,3,4,5,6,7;BYHOUR=1,2,3', { 'rule-bad': 1 }],
    ['on a day that there is not', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', { 'rule-bad': 1 }],
    ['on a Monday that there is not', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=20', {}],
    ['after more years than there are', 'FREQ=YEARLY;INTERVAL=99999999999', { 'rule-bad': 1 }],
    ['of no kind', 'FREQ=SOMETIMES', { 'rule-bad': 1 }],
    ['of nothing', '', { 'rule-bad': 1 }],
  ])('%s takes a bounded number of steps', (_what, rule, faults) => {
    const read = stepsOf(rule);
    expect(read.steps).toBeLessThanOrEqual(5_001);
    expect(read.faults).toEqual(faults);
    expect(read.bad.length).toBeLessThanOrEqual(600);
    expect(read.second).toBe(true);
  });

  it('stops where it is told to', () => {
    steps.mockClear();
    const found = instancesOf(
      { freq: 'DAILY', bymonth: [2], bymonthday: [31] },
      Date.UTC(2026, 0, 1),
      false,
      null,
      span,
      50,
    );
    expect(found).toEqual({ walls: null });
    expect(steps.mock.calls.length).toBeLessThanOrEqual(51);
  });

  it('with ten thousand exceptions has those in the window, and once each', () => {
    const days = Array.from({ length: 10_000 }, (_, n) =>
      new Date(Date.UTC(2020, 0, 1 + n, 13)).toISOString().replaceAll(/[-:]|\.000/g, ''),
    );
    const read = beside(repeating('FREQ=DAILY', ...days.map((day) => `EXDATE:${day}`)));
    expect(read.bad.length).toBeGreaterThan(200);
    expect(read.bad.every((one) => one.cancelled)).toBe(true);
  });
});

describe('a file', () => {
  it('with a title of a megabyte keeps its beginning', () => {
    const read = beside(vevent('UID:bad@google.com', 'DTSTART:20261125T130000Z', `SUMMARY:${'long '.repeat(200_000)}`));
    expect(read.bad[0]?.title).toHaveLength(10_000);
    expect(read.faults).toEqual({ 'line-cut': 1 });
  });

  it('with parts in parts, or parts that are not closed, loses those alone', () => {
    const nested = vevent(
      'UID:bad@google.com',
      'DTSTART:20261125T130000Z',
      ...Array.from({ length: 5_000 }, () => 'BEGIN:VALARM'),
      'SUMMARY:inner',
    );
    expect(beside(nested).bad).toMatchObject([{ title: '' }]);
    const open = beside(['BEGIN:VEVENT', 'UID:bad@google.com', 'DTSTART:20261125T130000Z']);
    expect(open).toMatchObject({ bad: [], faults: { 'not-closed': 1 }, second: true });
    expect(beside(['BEGIN:VTODO', 'SUMMARY:task']).second).toBe(true);
  });

  it('names each fault', () => {
    const faultsOf = (...lines: string[]) => beside(vevent(...lines)).faults;
    expect(faultsOf('DTSTART:20261125T130000Z')).toEqual({ 'no-uid': 1 });
    expect(faultsOf('UID:bad@google.com')).toEqual({ 'no-start': 1 });
    expect(faultsOf('UID:bad@google.com', 'DTSTART:20261341T130000Z')).toEqual({ 'date-bad': 1 });
    expect(faultsOf('UID:bad@google.com', 'DTSTART:20261125T130000Z', 'no line at all')).toEqual({ 'line-bad': 1 });
    expect(
      faultsOf(
        'UID:bad@google.com',
        'DTSTART:20261125T130000Z',
        ...Array.from({ length: 25_001 }, () => 'EXDATE:20261125T130000Z'),
      ),
    ).toEqual({ 'event-too-large': 1 });
    expect(readFile(file([good]).replace(/END:VCALENDAR\s*$/, '')).faults).toEqual({ 'not-closed': 1 });
  });

  it('with a time zone that would never be counted out falls back on the browser’s', () => {
    const wild = berlin.map((line) => line.replace('FREQ=YEARLY', 'FREQ=SECONDLY'));
    const read = readFile(file([wild, vevent('UID:z@google.com', 'DTSTART;TZID=Europe/Berlin:20261125T140000')]));
    expect(read.faults).toEqual({ 'zone-bad': 1 });
    expect(read.facts[0]?.when.instants?.start).toBe(Date.UTC(2026, 10, 25, 13));
  });

  it('with names that objects have is read as any other', () => {
    const read = beside(
      vevent(
        'UID:__proto__@google.com',
        'DTSTART:20261125T130000Z',
        '__PROTO__:x',
        'CONSTRUCTOR;TOSTRING=1:x',
        'SUMMARY;constructor=1:x',
      ),
    );
    expect(read.bad).toMatchObject([{ title: 'x' }]);
  });
});

it('100 mutilated files throw nothing, and what comes out is in its shape', async () => {
  const { EventFactsSchema } = await import('../../../src/core/facts.ts');
  const { safeParse } = await import('valibot');
  const seed = Number(process.env['ONWARD_SEED'] ?? (performance.timeOrigin % 1_000_000) | 0);
  console.log(`hostile: seed ${seed}`);
  const random = randomFrom(seed);
  const below = (most: number) => random.between(0, most - 1);
  const text = file([
    berlin,
    good,
    repeating('FREQ=WEEKLY;BYDAY=WE', 'EXDATE:20261125T130000Z'),
    vevent(
      'UID:bad0001@google.com',
      'RECURRENCE-ID:20261202T130000Z',
      'DTSTART;TZID=Europe/Berlin:20261203T140000',
      'DURATION:PT30M',
    ),
  ]);
  const pieces = [
    '\r\n ',
    ':',
    ';',
    '=',
    '"',
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    '\0',
    '😀',
    '9'.repeat(30),
    'FREQ=HOURLY',
    '-',
    'T',
    'TZID=',
    '\r\n',
  ];
  for (let round = 0; round < 100; round += 1) {
    let bad = text;
    for (let cuts = 1 + below(6); cuts > 0; cuts -= 1) {
      const at = below(bad.length);
      const piece = pieces[below(pieces.length)] ?? '';
      bad = bad.slice(0, at) + piece + bad.slice(at + below(4) * below(12));
    }
    const { facts } = readFile(bad, { cut: 1 + below(400) });
    for (const one of facts)
      expect(safeParse(EventFactsSchema, one).success, `seed ${seed}, round ${round}`).toBe(true);
  }
}, 30_000);
