/** Which events are worth parsing: a look at the bare lines, days apart from being exact and always on the safe side. */
import { nameOf } from './split.ts';

/** From and until, in milliseconds since 1970 UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const day = 24 * 60 * 60 * 1000;
// A time zone moves a time by at most 14 hours; the first line of a repetition may lie after its start.
const slack = 2 * day;

const dateForm = /(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}Z?)?/;

/** The first date in a text as if it were UTC; null when there is none. */
function roughly(text: string | undefined): number | null {
  const parts = text === undefined ? null : dateForm.exec(text);
  if (!parts) return null;
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = parts.slice(1).map((one) => Number(one ?? 0));
  return Date.UTC(year, month - 1, date, hour, minute);
}

/** The text after the last colon of the first line of each name. */
function firstValues(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const name = nameOf(line);
    if (!values.has(name)) values.set(name, line.slice(line.lastIndexOf(':') + 1));
  }
  return values;
}

/**
 * False when the event surely lies outside `span`. A repeating one is kept unless it ended before or begins after; what
 * has no date that can be read is kept, so that its fault is counted.
 */
export function mayBeIn(lines: readonly string[], span: Span): boolean {
  const values = firstValues(lines);
  const start = roughly(values.get('DTSTART'));
  if (start === null) return true;
  const replaced = roughly(values.get('RECURRENCE-ID'));
  if (replaced !== null && replaced >= span.from - slack && replaced <= span.to + slack) return true;
  if (values.has('RDATE')) return true;
  if (start > span.to + slack) return false;
  const rule = values.get('RRULE');
  if (rule !== undefined) {
    const until = roughly(/UNTIL=([0-9TZ]+)/i.exec(rule)?.[1]);
    return until === null || until >= span.from - slack;
  }
  const end = roughly(values.get('DTEND'));
  if (end === null && values.has('DURATION')) return start >= span.from - 60 * day;
  return (end ?? start) >= span.from - slack;
}
