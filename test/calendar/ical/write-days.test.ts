import { expect, it } from 'vitest';
import { writeDays } from '../../../src/calendar/ical/write-days.ts';
import { readFile } from './ics.ts';

const now = Date.UTC(2026, 10, 25, 12, 35);
const entry = (n: number, summary: string, day = '2026-11-27') => ({
  uid: `due-${n}@onward.invalid`,
  day,
  endDay: '2026-11-28',
  summary,
  sequence: n,
});

const hostile = `Line one\r\nEND:VCALENDAR\nBEGIN:VEVENT, a; b \\ c "d" 日本語 👍 ${'long '.repeat(60)}`;

it('our own reader finds the same days and words again, whatever stands in them', () => {
  const { facts: events, faults } = readFile(
    writeDays([entry(1, 'Send the depot cost sheet (to Dana)'), entry(2, hostile)], now),
  );
  expect(faults).toEqual({});
  expect(events.map(({ title }) => title.trim())).toEqual([
    'Send the depot cost sheet (to Dana)',
    hostile.replace(/\r?\n/g, ' ').trim(),
  ]);
  expect(events.map(({ when }) => when)).toEqual([
    expect.objectContaining({ day: '2026-11-27', allDay: true }),
    expect.objectContaining({ day: '2026-11-27', allDay: true }),
  ]);
});

it('has a moment, folds its lines, and takes no time and shows nobody its words', () => {
  const file = writeDays([entry(1, hostile)], now);
  expect(file).toContain('DTSTAMP:20261125T123500Z');
  expect(file).toContain('DTSTART;VALUE=DATE:20261127');
  expect(file).toContain('DTEND;VALUE=DATE:20261128');
  expect(file).toContain('SEQUENCE:1');
  expect(file).toContain('TRANSP:TRANSPARENT');
  expect(file).toContain('CLASS:PRIVATE');
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(76);
});

it('the same entries at another moment differ in the moment alone', () => {
  const [first, second] = [now, now + 60_000].map((at) =>
    writeDays([entry(1, 'A')], at).replace(/^DTSTAMP.*\r\n/m, ''),
  );
  expect(second).toBe(first);
});
