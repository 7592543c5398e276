/** Calendar files for tests, written by hand so that each says what it is about; lines are folded like Google's. */

import { collectCalendar, readCalendar, windowAround } from '../../../src/calendar/ical/read-calendar.ts';
import type { EventFacts } from '../../../src/core/facts.ts';

export const mira = 'mira@northfreight.example';
export const dana = 'dana.okafor@northfreight.example';
/** Midnight of Sunday 22 November 2026 in Berlin. */
export const today = Date.UTC(2026, 10, 21, 23, 0);
export const span = windowAround(today);

export const berlin = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

export const two = [
  `ORGANIZER;CN=Dana Okafor:mailto:${dana}`,
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Dana Okafor;X-NUM-GUESTS=0:mailto:${dana}`,
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE;CN=${mira};X-NUM-GUESTS=0:mailto:${mira}`,
];

export const vevent = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

function fold(line: string): string {
  const bytes = new TextEncoder().encode(line);
  if (bytes.length <= 75) return line;
  return line.match(/.{1,37}/gu)?.join('\r\n ') ?? line;
}

export function file(events: readonly (readonly string[])[], head: readonly string[] = []): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    ...head,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

export interface ReadFile {
  readonly facts: readonly EventFacts[];
  readonly faults: Readonly<Record<string, number>>;
  readonly total: number;
  readonly outside: number;
}

/** Reads a file as the product does; `cut` says how many bytes come at a time. */
export function readFile(text: string, { cut = 1 << 20, zone = 'Europe/Berlin', own = [mira] } = {}): ReadFile {
  const bytes = new TextEncoder().encode(text);
  const collector = collectCalendar(span);
  for (let at = 0; at < bytes.length; at += cut) collector.push(bytes.subarray(at, at + cut));
  const collected = collector.end();
  const { facts, faults } = readCalendar(collected, { span, zone, own, calendarId: null });
  return {
    facts: [...facts].filter((one) => one !== null),
    faults,
    total: collected.total,
    outside: collected.outside,
  };
}
