/**
 * A calendar file from its bytes to facts, in two steps. Collecting takes the bytes as they come and keeps the bare
 * lines of what may lie in the window. Only when all of it is there are the events read: an instance that was moved may
 * stand far behind its series, and a file that breaks off changes nothing.
 */
import type { EventFacts } from '../../core/facts.ts';
import { expand } from './expand.ts';
import { type Faults, faultTally } from './faults.ts';
import { mayBeIn, type Span } from './in-window.ts';
import { type FileEvent, readEvent } from './read-event.ts';
import { type CalendarHead, splitCalendar } from './split.ts';
import { zonesOf } from './zones.ts';

const day = 24 * 60 * 60 * 1000;

/** What is read: from 60 days before `today` (its midnight, ms since 1970 UTC) to 180 after it. */
export const windowAround = (today: number): Span => ({ from: today - 60 * day, to: today + 180 * day });

export interface Collected {
  readonly head: CalendarHead;
  /** Events in the file, and how many of them lie outside the window. */
  readonly total: number;
  readonly outside: number;
  /** All that is to be read, without what changes with every download: for telling whether anything is new. */
  text(): string;
  readonly groups: readonly (readonly CollectedEvent[])[];
}

interface CollectedEvent {
  readonly lines: readonly string[];
  readonly cancels: boolean;
}

export interface Collector {
  push(chunk: Uint8Array): void;
  /** How many events of the window there were so far. */
  readonly kept: number;
  /** False once it is clear that this is no calendar; null while nothing is. */
  readonly isCalendar: boolean | null;
  end(): Collected;
}

function steadyText({ product, name, zone, zones }: CalendarHead, groups: Collected['groups']): string {
  // Google writes the moment of the download into each DTSTAMP.
  const steady = groups.map((events) =>
    events.map(({ lines, cancels }) => [cancels, lines.filter((line) => !/^DTSTAMP/i.test(line))]),
  );
  return JSON.stringify([product, name, zone, zones, steady]);
}

const uidOf = (lines: readonly string[]) => lines.find((line) => /^UID[:;]/i.test(line)) ?? '';

export function collectCalendar(span: Span): Collector {
  const groups = new Map<string, CollectedEvent[]>();
  let total = 0;
  let outside = 0;
  const splitter = splitCalendar((lines, cancels) => {
    total += 1;
    if (!mayBeIn(lines, span)) {
      outside += 1;
      return;
    }
    const uid = uidOf(lines);
    const others = groups.get(uid);
    if (others) others.push({ lines, cancels });
    else groups.set(uid, [{ lines, cancels }]);
  });
  return {
    push: splitter.push,
    get kept() {
      return total - outside;
    },
    get isCalendar() {
      return splitter.head.isCalendar;
    },
    end() {
      splitter.end();
      const { head } = splitter;
      const all = [...groups.values()];
      return { head, total, outside, groups: all, text: () => steadyText(head, all) };
    },
  };
}

export interface Reader {
  readonly span: Span;
  /** The user's zone (IANA). */
  readonly zone: string;
  /** The user's addresses. */
  readonly own: readonly string[];
  /** The calendar's id where the way in names it, else null: then the file's own name counts where it is an address. */
  readonly calendarId: string | null;
}

const addressForm = /^[\x21-\x7e]{1,200}@[\x21-\x7e]{1,110}$/;

/** Reads what was collected. Gives null now and then, where there is time for something else; faults are added up. */
export function readCalendar(
  { head, groups }: Collected,
  { span, zone, own, calendarId }: Reader,
): { readonly facts: Generator<EventFacts | null>; readonly faults: Faults } {
  const { faults, add } = faultTally();
  for (const [code, count] of Object.entries(head.faults) as [keyof Faults, number][]) faults[code] = count;
  const mine = new Set(own.map((address) => address.toLowerCase()));
  const id = calendarId ?? (addressForm.test(head.name) ? head.name.toLowerCase() : null);
  const isOwn = id === null ? null : mine.has(id.toLowerCase());

  function* facts(): Generator<EventFacts | null> {
    const around = {
      span,
      zones: zonesOf(head.zones, zone, add),
      calendarId: id,
      calendarName: isOwn || head.name === '' ? null : head.name.slice(0, 512),
      ownCalendar: isOwn,
      fault: add,
    };
    const organiserComes = !/google/i.test(head.product);
    for (const group of groups) {
      const events: FileEvent[] = [];
      for (const { lines, cancels } of group) {
        const event = yield* readEvent(lines, { own: mine, organiserComes, cancels }, add);
        if (event) events.push(event);
        yield null;
      }
      yield* expand(events, around);
    }
  }
  return { facts: facts(), faults };
}
