/** The reading pass, in steps that the caller slices: the whole page once, afterwards only what changed. */
import type { EventReading, FrameReading } from '../core/page-reading.ts';
import { chipParts } from './chip-parts.ts';
import { type CellCount, cellCount } from './date-key.ts';
import { chipAround, chipKind, findChips } from './find-chips.ts';
import { calendarIdOf, deniesId } from './log-attribute.ts';
import { readFrame, readLanguage, readRange, readView } from './page-frame.ts';

export interface Scan {
  readonly frame: FrameReading;
  /** Of a full pass every event on the page, of a partial one those of which a chip was read again, with all their chips. */
  readonly events: readonly EventReading[];
  readonly chips: number;
  readonly skipped: number;
  readonly faults: Readonly<Record<string, number>>;
}

export interface Scanner {
  /** Reads every chip. Each step takes a few. */
  full(): Generator<void, Scan>;
  /** Reads only the events whose chips stand in or around these nodes. */
  some(nodes: Iterable<Element>): Generator<void, Scan>;
  /** True when view, range or language are no longer those of the last full pass. */
  isStale(): boolean;
  /** What the chips say now about an event, by its raw id; without pieces where none is on the page. */
  eventOf(raw: string): EventReading;
}

const chipsPerStep = 4;
/** A long event stands in the schedule once a day. */
const mostPieces = 32;
/** With more ids than this one walk over all chips is cheaper than a search for each. */
const mostSearches = 8;

/** What one pass gathers. */
interface Pass {
  readonly events: Map<string, EventReading>;
  readonly faults: Record<string, number>;
  chips: number;
  skipped: number;
  readonly cellsOfDay: CellCount;
}

const newPass = (): Pass => ({ events: new Map(), faults: {}, chips: 0, skipped: 0, cellsOfDay: cellCount() });
const idOf = (chip: Element) => chip.getAttribute('data-eventid') ?? '';
const searchFor = (raw: string) => `[data-eventid="${CSS.escape(raw)}"]`;

function addFault({ faults }: Pass, code: string): void {
  faults[code] = (faults[code] ?? 0) + 1;
}

function hasOtherId(chip: Element, id: string): boolean {
  for (const inner of chip.querySelectorAll('[data-eventid]')) if (idOf(inner) !== id) return true;
  return false;
}

/** Null where the chip went into the pass, else why not. */
function faultIn(pass: Pass, chip: Element): string | null {
  const id = idOf(chip);
  if (id === '') return 'id-missing';
  if (id.length > 4096) return 'id-too-long';
  // The resize handle repeats the id of its chip, the log names it too: of a chip in doubt nothing is told.
  if (deniesId(chip, id) || hasOtherId(chip, id)) return 'ids-disagree';
  try {
    const piece = chipParts(chip, pass.cellsOfDay);
    const event = pass.events.get(id) ?? { id, calendarId: null, pieces: [], details: null };
    if (event.pieces.length < mostPieces) event.pieces.push(piece);
    event.calendarId ??= calendarIdOf(chip);
    pass.events.set(id, event);
    return null;
  } catch {
    return 'chip-threw';
  }
}

function take(pass: Pass, chip: Element): void {
  const fault = faultIn(pass, chip);
  if (fault === null) pass.chips += 1;
  else {
    pass.skipped += 1;
    addFault(pass, fault);
  }
}

/** A scanner for one document. It remembers of what frame it last read the whole, and nothing else. */
export function createScanner(doc: Document): Scanner {
  let frame: FrameReading | null = null;

  const scanOf = ({ events, faults, chips, skipped }: Pass): Scan => ({
    frame: frame ?? readFrame(doc),
    events: [...events.values()],
    faults,
    chips,
    skipped,
  });

  return {
    *full() {
      frame = readFrame(doc);
      yield;
      const pass = newPass();
      let step = 0;
      for (const { chip, kind } of findChips(doc)) {
        if (kind !== 'both') addFault(pass, 'two-readings-differ');
        take(pass, chip);
        step += 1;
        if (step % chipsPerStep === 0) yield;
      }
      return scanOf(pass);
    },
    *some(nodes) {
      const ids = new Set<string>();
      for (const node of nodes) {
        if (!node.isConnected) continue;
        const around = chipAround(node);
        if (around) ids.add(idOf(around));
        for (const { chip } of findChips(node)) ids.add(idOf(chip));
        yield;
      }
      const pass = newPass();
      if (ids.size === 0) return scanOf(pass);
      let step = 0;
      // An event told by columns alone needs all its chips, or its second day would pass for the first.
      for (const chip of doc.querySelectorAll(
        ids.size > mostSearches ? '[data-eventid]' : [...ids].map(searchFor).join(),
      )) {
        if (!ids.has(idOf(chip)) || chipKind(chip) === 'none') continue;
        take(pass, chip);
        step += 1;
        if (step % chipsPerStep === 0) yield;
      }
      return scanOf(pass);
    },
    isStale() {
      if (frame === null) return true;
      const now = { ...readView(doc), language: readLanguage(doc), range: readRange(doc) };
      const { view, family, language, range } = frame;
      return JSON.stringify(now) !== JSON.stringify({ view, family, language, range });
    },
    eventOf(raw) {
      const pass = newPass();
      for (const chip of doc.querySelectorAll(searchFor(raw))) if (chipKind(chip) !== 'none') take(pass, chip);
      return pass.events.get(raw) ?? { id: raw, calendarId: null, pieces: [], details: null };
    },
  };
}
