/**
 * Splits the bytes of a calendar file into its events and time zones as they arrive. Of each event only the lines that
 * are read later are kept: descriptions and alarms are most of a file.
 */
import { type Faults, faultTally } from './faults.ts';
import { unfolder } from './unfold.ts';

/** Longer than any property that is read; a title is cut at 10,000 anyway. */
const longestLine = 64 * 1024;
const mostLines = 25_000;
const mostCharacters = 2 * 1024 * 1024;

const wanted = new Set([
  ...['UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SEQUENCE'],
  ...['SUMMARY', 'STATUS', 'ATTENDEE', 'ORGANIZER', 'LAST-MODIFIED', 'DTSTAMP'],
]);

/** What a file says of itself. */
export interface CalendarHead {
  /** The first line that says anything was BEGIN:VCALENDAR. Null while there was none. */
  readonly isCalendar: boolean | null;
  readonly product: string;
  /** X-WR-CALNAME: for a Google account's own calendar, its address. */
  readonly name: string;
  /** X-WR-TIMEZONE. */
  readonly zone: string;
  /** Each time zone's lines, BEGIN and END included. */
  readonly zones: readonly (readonly string[])[];
  readonly faults: Faults;
}

export interface Splitter {
  push(chunk: Uint8Array): void;
  end(): void;
  readonly head: CalendarHead;
}

/** The name of a line's property, in capitals: what stands before its parameters or its value. */
export const nameOf = (line: string): string => /^[A-Za-z0-9-]{1,40}(?=[:;])/.exec(line)?.[0].toUpperCase() ?? '';

type Part = 'VEVENT' | 'VTIMEZONE' | 'skipped';

/** `onEvent` gets the lines of each event, unfolded; `cancels` is true in a file that takes its events back. */
export function splitCalendar(onEvent: (lines: readonly string[], cancels: boolean) => void): Splitter {
  const unfold = unfolder();
  const decoder = new TextDecoder();
  const tally = faultTally();
  const zones: string[][] = [];
  const said: Record<string, string> = {};
  let isCalendar: boolean | null = null;
  let open = false;
  let rest = '';
  let cutting = false;
  let part: Part | null = null;
  let inner: string | null = null;
  let lines: string[] = [];
  let characters = 0;
  let tooLarge = false;

  function begin(kind: Part, line: string): void {
    part = kind;
    inner = null;
    lines = kind === 'VTIMEZONE' ? [line] : [];
    characters = 0;
    tooLarge = false;
  }
  function keep(line: string): void {
    characters += line.length;
    if (lines.length >= mostLines || characters > mostCharacters) tooLarge = true;
    else lines.push(line);
  }
  function close(): void {
    if (tooLarge) tally.add('event-too-large');
    else if (part === 'VEVENT') onEvent(lines, said['METHOD']?.toUpperCase() === 'CANCEL');
    else if (part === 'VTIMEZONE') zones.push([...lines, 'END:VTIMEZONE']);
    part = null;
    lines = [];
  }

  function outside(line: string, name: string, value: string): void {
    if (name === 'BEGIN') {
      if (value === 'VCALENDAR') open = true;
      else if (value === 'VEVENT' || value === 'VTIMEZONE') begin(value, line);
      else {
        begin('skipped', line);
        inner = value;
      }
    } else if (name === 'END' && value === 'VCALENDAR') open = false;
    else if (['PRODID', 'METHOD', 'X-WR-CALNAME', 'X-WR-TIMEZONE'].includes(name))
      said[name] = line.slice(line.indexOf(':') + 1, 1_000).trim();
  }

  function inEvent(line: string, name: string, value: string): void {
    if (name === 'END' && value === 'VEVENT') close();
    else if (name === 'BEGIN' && value === 'VEVENT') {
      tally.add('not-closed');
      begin('VEVENT', line);
    } else if (inner !== null) {
      if (name === 'END' && value === inner) inner = null;
    } else if (name === 'BEGIN') inner = value;
    else if (wanted.has(name)) keep(line);
    else if (name === '' && line.trim() !== '') tally.add('line-bad');
  }

  function take(line: string): void {
    if (isCalendar === null) {
      if (line.trim() === '') return;
      isCalendar = /^BEGIN:VCALENDAR\s*$/i.test(line);
    }
    const name = nameOf(line);
    const value =
      name === 'BEGIN' || name === 'END'
        ? line
            .slice(name.length + 1)
            .trim()
            .toUpperCase()
        : '';
    if (part === null) outside(line, name, value);
    else if (part === 'VEVENT') inEvent(line, name, value);
    else if (part === 'VTIMEZONE') {
      if (name === 'END' && value === 'VTIMEZONE') close();
      else keep(line);
    } else if (name === 'END' && value === inner) part = null;
    // An event cannot stand in anything else: what came before was not closed.
    else if (name === 'BEGIN' && value === 'VEVENT') begin('VEVENT', line);
  }

  function read(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const line = rest + text.slice(from, end);
      rest = '';
      from = end + 1;
      if (line.length > longestLine && !cutting) tally.add('line-cut');
      cutting = false;
      take(line.slice(0, longestLine));
    }
    const left = text.slice(from, from + longestLine + 1);
    if (rest.length + left.length > longestLine) {
      if (!cutting) tally.add('line-cut');
      cutting = true;
    }
    rest = (rest + left).slice(0, longestLine);
  }

  return {
    push: (chunk) => read(decoder.decode(unfold.push(chunk), { stream: true })),
    end() {
      read(decoder.decode(unfold.end()));
      if (rest !== '') take(rest);
      rest = '';
      if (part !== null || open) tally.add('not-closed');
      part = null;
    },
    get head() {
      return {
        isCalendar,
        product: said['PRODID'] ?? '',
        name: said['X-WR-CALNAME'] ?? '',
        zone: said['X-WR-TIMEZONE'] ?? '',
        zones,
        faults: tally.faults,
      };
    },
  };
}
