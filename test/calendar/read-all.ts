/** Reading and interpreting in one go, as content script and worker do it between them, without slices. */
import * as v from 'valibot';
import { type Interpretation, interpretPage } from '../../src/calendar/interpret-page.ts';
import { judgeBuild } from '../../src/calendar/page-build.ts';
import { createScanner, type Scan, type Scanner } from '../../src/calendar/scan.ts';
import type { EventFacts, PageHealth } from '../../src/core/facts.ts';
import { type Details, type PageMemo, type PageReading, PageReadingSchema } from '../../src/core/page-reading.ts';

export function drain<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

export interface Given {
  /** Ms since the view came up without a chip. */
  readonly emptyFor?: number | null;
  readonly memo?: PageMemo | null;
}

/** The message that a scan becomes, as it arrives: copied and checked. Throws on one that the worker would refuse. */
export function messageOf(scan: Scan, { emptyFor = null, memo = null }: Given = {}): PageReading {
  const { frame, events, chips, skipped, faults } = scan;
  const build = judgeBuild(document, frame.view, { chips, skipped, faults }, emptyFor);
  return v.parse(PageReadingSchema, JSON.parse(JSON.stringify({ ...frame, build, events, memo })));
}

export interface ReadPage extends Omit<Interpretation, 'facts' | 'lacks'> {
  readonly scan: Scan;
  readonly events: readonly EventFacts[];
  readonly health: PageHealth;
  readonly scanner: Scanner;
  /** The one event of this title. */
  event(title: string): EventFacts;
}

/** Interprets a scan. A page that does not say whose it is gives no events. */
export function interpreted(scan: Scan, given: Given = {}): Pick<ReadPage, 'events' | 'health' | 'memo' | 'account'> {
  const reading = messageOf(scan, given);
  const { facts, memo, account } = interpretPage(reading);
  const health = facts?.health ?? { state: 'unreadable', faults: {}, chips: 0, skipped: 0, language: null };
  return { events: facts?.events ?? [], health, memo, account };
}

/** One full pass over `document` with a new scanner, interpreted. */
export function readPage(given: Given = {}): ReadPage {
  const scanner = createScanner(document);
  const scan = drain(scanner.full());
  const page = interpreted(scan, given);
  const event = (title: string): EventFacts => {
    const found = page.events.filter((one) => one.title === title);
    if (found.length === 1 && found[0]) return found[0];
    throw new Error(`${found.length} events "${title}" among ${page.events.map((one) => `"${one.title}"`).join(', ')}`);
  };
  return { ...page, scan, scanner, event };
}

/** What details and the chips of the event `id` say together; null while there is nothing to tell. */
export function readDetails(id: string, details: Details): EventFacts | null {
  const scanner = createScanner(document);
  const scan = drain(scanner.full());
  const { events } = interpreted({ ...scan, events: [{ ...scanner.eventOf(id), details }] });
  return events[0] ?? null;
}
