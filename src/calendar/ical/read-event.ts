/** One VEVENT, read: its dates, its place in a series, who comes. Still without instances. */
import ICAL from 'ical.js';
import { type Invited, invitedIn } from './attendees.ts';
import type { FaultCode } from './faults.ts';
import { type Properties, parameterOf, readProperties, textOf, timesOf } from './properties.ts';
import { type FileTime, readTime } from './wall.ts';

const longestTitle = 10_000;
const day = 24 * 60 * 60 * 1000;

export interface FileEvent {
  readonly uid: string;
  readonly title: string;
  readonly start: FileTime;
  /** Length on the wall clock in ms; null where the file does not say. */
  readonly length: number | null;
  /** End as it stands, where it was given as one: it may hang in another zone than the start. */
  readonly end: FileTime | null;
  readonly cancelled: boolean;
  /** The instance that this event takes the place of, null for a series or a single event. */
  readonly replaces: FileTime | null;
  readonly rules: readonly unknown[];
  readonly extra: readonly FileTime[];
  readonly left: readonly FileTime[];
  readonly sequence: number;
  /** When it was last changed (ms since 1970 UTC), 0 where the file does not say. */
  readonly changedAt: number;
  readonly invited: Invited;
}

function lengthOf(properties: Properties, start: FileTime, end: FileTime | null): number | null {
  if (end !== null) return end.isDate === start.isDate && end.wall >= start.wall ? end.wall - start.wall : null;
  const text = textOf(properties, 'DURATION');
  try {
    const seconds = text === '' ? null : ICAL.Duration.fromString(text).toSeconds();
    if (seconds !== null && seconds >= 0 && seconds <= 366 * 86_400) return seconds * 1_000;
  } catch {
    // A length that cannot be read is a length that is not known.
  }
  return start.isDate ? day : null;
}

/** Null, with the fault counted, where there is no event to speak of. `own` are the user's addresses, lower case. */
export function* readEvent(
  lines: readonly string[],
  { own, organiserComes, cancels }: { own: ReadonlySet<string>; organiserComes: boolean; cancels: boolean },
  fault: (code: FaultCode) => void,
): Generator<null, FileEvent | null> {
  const properties = yield* readProperties(lines, fault);
  const uid = textOf(properties, 'UID').trim();
  if (uid === '') {
    fault('no-uid');
    return null;
  }
  if (!properties.has('DTSTART')) {
    fault('no-start');
    return null;
  }
  const [start] = timesOf(properties, 'DTSTART', fault);
  if (!start) return null;
  const [end = null] = timesOf(properties, 'DTEND', fault);
  const [replaces = null] = timesOf(properties, 'RECURRENCE-ID', fault);
  const [instance] = properties.get('RECURRENCE-ID') ?? [];
  if (instance && replaces === null) return null;
  if (instance && parameterOf(instance, 'range') !== '') fault('range-ignored');
  const changed = readTime(textOf(properties, 'LAST-MODIFIED'), null) ?? readTime(textOf(properties, 'DTSTAMP'), null);
  const sequence = Number(textOf(properties, 'SEQUENCE'));
  return {
    uid,
    title: textOf(properties, 'SUMMARY').slice(0, longestTitle),
    start,
    length: lengthOf(properties, start, end),
    end: end !== null && end.isDate === start.isDate ? end : null,
    cancelled: cancels || textOf(properties, 'STATUS').toUpperCase() === 'CANCELLED',
    replaces,
    rules: (properties.get('RRULE') ?? []).map(({ values }) => toPlain(values[0])),
    extra: timesOf(properties, 'RDATE', fault),
    left: timesOf(properties, 'EXDATE', fault),
    sequence: Number.isFinite(sequence) ? sequence : 0,
    changedAt: changed?.wall ?? 0,
    invited: invitedIn(properties, own, organiserComes),
  };
}

const toPlain = (rule: unknown): unknown => (typeof rule === 'object' && rule !== null ? { ...rule } : rule);
