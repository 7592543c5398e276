/** The reading pass, in steps that the caller slices: the whole page once, afterwards only what changed. */
import type { EventFacts } from '../core/facts.ts';
import { type ChipParts, chipParts } from './chip-parts.ts';
import { type ColumnScale, fitScale, type ScaleSample, whenByColumn } from './column-scale.ts';
import { chipAround, chipKind, type FoundChip, findChips } from './find-chips.ts';
import type { PassCount } from './health.ts';
import { languageOf } from './label-grammar.ts';
import { mergePieces } from './merge-pieces.ts';
import { type PageFrame, readFrame, readLanguage, readRange, readView } from './page-frame.ts';
import { type ChipContext, type ChipReading, readChip, type SkippedChip } from './read-chip.ts';

export interface Scan {
  readonly frame: PageFrame;
  /** Of a full pass every event on the page, of a partial one those whose chips were read again. */
  readonly events: readonly EventFacts[];
  readonly count: PassCount;
}

export interface Scanner {
  /** Reads every chip. Each step takes a few. */
  full(): Generator<void, Scan>;
  /** Reads only the chips in or around these nodes. */
  some(nodes: Iterable<Element>): Generator<void, Scan>;
  /** True when view, range or language are no longer those of the last full pass. */
  isStale(): boolean;
  /** What the chips said last about an event, by its raw id. */
  factsOf(raw: string): EventFacts | null;
}

interface Remembered extends Pick<ChipParts, 'label' | 'day'> {
  readonly raw: string | null;
  readonly shown: string;
  readonly top: number | null;
  readonly reading: ChipReading | SkippedChip;
}

const chipsPerStep = 4;

function seenIn({ view, family }: PageFrame): EventFacts['seenIn'] {
  if (family === 'SEARCH' || view === 'SEARCH') return 'search';
  if (family === 'SCHEDULE' || view === 'AGENDA' || view === 'SCHEDULE') return 'schedule';
  return view === 'MONTH' ? 'month' : 'grid';
}

const sameRange = (one: PageFrame['range'], other: PageFrame['range']) =>
  one?.first === other?.first && one?.last === other?.last;

/** What one pass gathers before it knows the scale of the columns. */
interface Pass {
  readonly readings: ChipReading[];
  readonly samples: ScaleSample[];
  readonly faults: Map<string, number>;
  skipped: number;
  disagree: number;
}

const newPass = (): Pass => ({ readings: [], samples: [], faults: new Map(), skipped: 0, disagree: 0 });

/**
 * A scanner for one document. Holds what it read, nothing else. `otherAccount` says who is signed in while the page's own
 * account control does not.
 */
export function createScanner(doc: Document, otherAccount: () => string | null = () => null): Scanner {
  const frameNow = (): PageFrame => {
    const read = readFrame(doc);
    return { ...read, account: read.account ?? otherAccount() };
  };
  // Read with the first pass, in a step of its own.
  let frame: PageFrame | null = null;
  let context: ChipContext | null = null;
  let memory = new WeakMap<Element, Remembered>();
  let known = new Map<string, EventFacts>();
  let scale: ColumnScale | null = null;

  function enterFrame(): PageFrame {
    frame = frameNow();
    const next = contextOf(frame);
    if (JSON.stringify(next) !== JSON.stringify(context)) memory = new WeakMap();
    context = next;
    return frame;
  }

  function read(chip: Element): ChipReading | SkippedChip {
    context ??= contextOf(enterFrame());
    const parts = chipParts(chip);
    const raw = chip.getAttribute('data-eventid');
    const [shown = ''] = parts.shown;
    const top = parts.position?.top ?? null;
    const old = memory.get(chip);
    if (old && old.raw === raw && old.label === parts.label && old.shown === shown)
      if (old.day === parts.day && old.top === top) return old.reading;
    const reading = readChip(chip, context, parts);
    memory.set(chip, { raw, label: parts.label, shown, day: parts.day, top, reading });
    return reading;
  }

  function take(pass: Pass, { chip, kind }: FoundChip): void {
    if (kind !== 'both') pass.disagree += 1;
    let reading: ChipReading | SkippedChip;
    try {
      reading = read(chip);
    } catch {
      pass.skipped += 1;
      addFault(pass, 'chip-threw');
      return;
    }
    if ('skip' in reading) {
      pass.skipped += 1;
      addFault(pass, reading.skip);
      return;
    }
    pass.readings.push(reading);
    if (reading.sample) pass.samples.push(reading.sample);
    for (const fault of reading.faults) addFault(pass, fault);
  }

  function* finish(pass: Pass): Generator<void, Scan> {
    const found = new Map<string, EventFacts>();
    for (const [index, reading] of pass.readings.entries()) {
      const facts = placed(reading, scale);
      const before = found.get(facts.key.raw);
      found.set(facts.key.raw, before ? mergePieces(before, facts) : facts);
      if (index % 100 === 99) yield;
    }
    const { faults, skipped, disagree } = pass;
    return {
      frame: frame ?? enterFrame(),
      events: [...found.values()],
      count: { chips: pass.readings.length, skipped, faults, disagree },
    };
  }

  return {
    *full() {
      enterFrame();
      yield;
      const pass = newPass();
      let step = 0;
      for (const found of findChips(doc)) {
        take(pass, found);
        step += 1;
        if (step % chipsPerStep === 0) yield;
      }
      scale = fitScale(pass.samples);
      const scan = yield* finish(pass);
      known = new Map(scan.events.map((event) => [event.key.raw, event]));
      return scan;
    },
    *some(nodes) {
      const pass = newPass();
      let step = 0;
      for (const found of chipsAt(nodes)) {
        take(pass, found);
        step += 1;
        if (step % chipsPerStep === 0) yield;
      }
      addOtherPieces(doc, pass, read);
      const scan = yield* finish(pass);
      if (known.size > 5_000) known.clear();
      for (const event of scan.events) known.set(event.key.raw, event);
      return scan;
    },
    isStale() {
      if (frame === null) return true;
      const { view, family } = readView(doc);
      if (view !== frame.view || family !== frame.family || readLanguage(doc) !== frame.language) return true;
      return !sameRange(readRange(doc), frame.range);
    },
    factsOf: (raw) => known.get(raw) ?? null,
  };
}

function contextOf(frame: PageFrame): ChipContext {
  const { account, headerOffset } = frame;
  return { account, headerOffset, language: languageOf(frame.language), seenIn: seenIn(frame) };
}

function addFault({ faults }: Pass, code: string): void {
  faults.set(code, (faults.get(code) ?? 0) + 1);
}

function placed({ facts, pending }: ChipReading, scale: ColumnScale | null): EventFacts {
  const when = pending && scale ? whenByColumn(pending.day, pending, scale) : null;
  return when ? { ...facts, when } : facts;
}

/** An event told by columns alone needs all its pieces, or its second day would pass for the first. */
function addOtherPieces(doc: Document, pass: Pass, read: (chip: Element) => ChipReading | SkippedChip): void {
  const byColumn = new Set(
    pass.readings.filter(({ facts }) => facts.when.source !== 'label').map(({ facts }) => facts.key.raw),
  );
  if (byColumn.size === 0 || byColumn.size > 50) return;
  for (const raw of byColumn) {
    for (const chip of doc.querySelectorAll(`[data-eventchip][data-eventid="${CSS.escape(raw)}"]`)) {
      if (chipKind(chip) === 'none') continue;
      const reading = read(chip);
      if (!('skip' in reading) && !pass.readings.includes(reading)) pass.readings.push(reading);
    }
  }
}

function* chipsAt(nodes: Iterable<Element>): Generator<FoundChip, void> {
  const done = new Set<Element>();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const around = chipAround(node);
    const kind = around ? chipKind(around) : 'none';
    if (around && kind !== 'none' && !done.has(around)) {
      done.add(around);
      yield { chip: around, kind };
    }
    for (const found of findChips(node)) {
      if (done.has(found.chip)) continue;
      done.add(found.chip);
      yield found;
    }
  }
}
