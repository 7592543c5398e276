/** From the events of one UID to facts: a single event, or the instances of a series with those that were changed. */
import type { EventFacts, When } from '../../core/facts.ts';
import { keyOfUid } from './event-key.ts';
import type { FaultCode } from './faults.ts';
import type { Span } from './in-window.ts';
import type { FileEvent } from './read-event.ts';
import { instancesOf } from './recurrence.ts';
import { dayOfWall, type FileTime, readTime, stampOf } from './wall.ts';
import type { Zones } from './zones.ts';

const day = 24 * 60 * 60 * 1000;

export interface Surroundings {
  readonly span: Span;
  readonly zones: Zones;
  /** The calendar the events are from, null when not known. */
  readonly calendarId: string | null;
  readonly calendarName: string | null;
  /** True when it is the user's own, false when it is somebody else's. */
  readonly ownCalendar: boolean | null;
  readonly fault: (code: FaultCode) => void;
}

/** The moment that the id of an instance names. */
const instanceOf = (time: FileTime, zones: Zones): string =>
  time.isDate ? stampOf(time.wall, true) : stampOf(zones.instantOf(time), false);

function wholeDays(wall: number, length: number): When {
  const last = wall + Math.max(day, length) - day;
  const times = { day: dayOfWall(wall), startMinute: null, endDay: dayOfWall(last), endMinute: null };
  return { ...times, allDay: true, source: 'file' };
}

const minuteOfWall = (wall: number) => Math.floor((wall % day) / 60_000);

function hours(start: number, end: number | null, zones: Zones): When {
  const first = zones.wallAt(start, null);
  const last = end === null ? null : zones.wallAt(end, null);
  return {
    day: dayOfWall(first),
    startMinute: minuteOfWall(first),
    endDay: last === null ? null : dayOfWall(last),
    endMinute: last === null ? null : minuteOfWall(last),
    allDay: false,
    source: 'file',
    instants: { start, end },
  };
}

function endOf(event: FileEvent, start: FileTime, zones: Zones): number | null {
  const { end } = event;
  const same = end === null || JSON.stringify(end.zone) === JSON.stringify(event.start.zone);
  // A flight ends on another clock than it began on: there the time that passes counts.
  if (!same) return zones.instantOf(start) + Math.max(0, zones.instantOf(end) - zones.instantOf(event.start));
  return event.length === null ? null : zones.instantOf({ ...start, wall: start.wall + event.length });
}

function factsOf(
  event: FileEvent,
  start: FileTime,
  instance: string | null,
  left: boolean,
  around: Surroundings,
): EventFacts {
  const { zones } = around;
  const { list, reply, userListed } = event.invited;
  return {
    key: keyOfUid(event.uid, instance, around.calendarId),
    title: event.title,
    when: start.isDate
      ? wholeDays(start.wall, event.length ?? day)
      : hours(zones.instantOf(start), endOf(event, start, zones), zones),
    reply,
    entry: 'unknown',
    // What the user is invited to stands on the user's own calendar, whosever file it came in.
    ownCalendar: userListed ? true : around.ownCalendar,
    calendarId: around.calendarId,
    calendarName: around.calendarName,
    guests: list,
    seenIn: 'file',
    cancelled: left || event.cancelled,
    asOf: event.changedAt,
  };
}

/** UNTIL on the wall clock of the event. */
function untilOf(rule: unknown, start: FileTime, around: Surroundings): number | null | 'bad' {
  const given = (rule as { until?: unknown }).until;
  if (given === undefined || given === null) return null;
  const until = readTime(given, null);
  if (until === null) return 'bad';
  if (until.isDate) return start.isDate ? until.wall : until.wall + day - 1;
  return until.zone === 'utc' && !start.isDate ? around.zones.wallAt(until.wall, start.zone) : until.wall;
}

function startsOf(event: FileEvent, around: Surroundings): readonly FileTime[] {
  const { start, rules, extra } = event;
  const starts = new Map<number, FileTime>();
  for (const rule of rules) {
    const until = typeof rule === 'object' && rule !== null ? untilOf(rule, start, around) : 'bad';
    const found = until === 'bad' ? null : instancesOf(rule, start.wall, start.isDate, until, around.span);
    if (!found?.walls) around.fault('rule-bad');
    else {
      if (found.cut) around.fault('rule-too-often');
      for (const wall of found.walls) starts.set(wall, { ...start, wall });
    }
  }
  if (rules.length === 0) starts.set(start.wall, start);
  for (const time of extra.slice(0, 1_000)) if (time.isDate === start.isDate) starts.set(time.wall, time);
  return [...starts.values()];
}

const within = (wall: number, { from, to }: Span) => wall >= from - day && wall <= to + day;

/** True where `span` holds some of the event. */
function isIn(event: FileEvent, { span }: Surroundings): boolean {
  return within(event.start.wall, span) || within(event.start.wall + (event.length ?? 0), span);
}

const newest = (a: FileEvent, b: FileEvent) => a.sequence - b.sequence || a.changedAt - b.changedAt;

/** Facts of all events with one UID. Gives null now and then, where there is time for something else. */
export function* expand(events: readonly FileEvent[], around: Surroundings): Generator<EventFacts | null> {
  const { zones } = around;
  const changed = new Map<string, FileEvent>();
  const masters: FileEvent[] = [];
  for (const event of [...events].sort(newest)) {
    if (event.replaces === null) masters.push(event);
    else changed.set(instanceOf(event.replaces, zones), event);
    yield null;
  }
  const master = masters.at(-1);
  if (master) {
    const repeats = master.rules.length > 0 || master.extra.length > 0;
    const nearby = master.left.filter((time) => within(time.wall, around.span));
    const left = new Set(nearby.map((time) => (time.isDate ? stampOf(time.wall, true) : instanceOf(time, zones))));
    yield null;
    for (const start of repeats ? startsOf(master, around) : [master.start]) {
      const instance = repeats ? instanceOf(start, zones) : null;
      if (instance !== null && (changed.has(instance) || !within(start.wall, around.span))) continue;
      if (instance === null && !isIn(master, around)) continue;
      const gone = instance !== null && (left.has(instance) || left.has(stampOf(start.wall, true)));
      yield factsOf(master, start, instance, gone, around);
    }
  }
  for (const [instance, event] of changed) {
    const original = event.replaces;
    if (isIn(event, around) || (original !== null && within(original.wall, around.span)))
      yield factsOf(event, event.start, instance, false, around);
  }
}
