/**
 * From a reading of the page to facts: the grammar of labels, the scale of columns, pieces that are one event, guests.
 * Runs in the worker, so that the page carries none of it. Pure: the same reading gives the same facts.
 */
import type { EventFacts, PageFacts } from '../core/facts.ts';
import type { LackCode } from '../core/page-lacks.ts';
import type { EventReading, FrameReading, PageMemo, PageReading } from '../core/page-reading.ts';
import { accountByChips } from './account-by-chips.ts';
import { type ColumnScale, fitScale, isOffPlace, whenByColumn } from './column-scale.ts';
import { decodeEventId } from './event-id.ts';
import { judgeHealth, lacksOf } from './health.ts';
import { interpretDetails } from './interpret-details.ts';
import { interpretPiece, type PieceContext, type PieceFacts } from './interpret-piece.ts';
import { languageOf } from './label-grammar.ts';
import { mergePieces } from './merge-pieces.ts';

export interface Interpretation {
  /** Null while nobody knows whose page it is: facts of nobody are not kept. */
  readonly facts: PageFacts | null;
  /** Who is signed in: as the page says, else as its events agree, else null. */
  readonly account: string | null;
  /** To be handed in with the next reading of the same view and days. */
  readonly memo: PageMemo;
  /** What the view should have given and did not. */
  readonly lacks: readonly LackCode[];
}

function seenIn({ view, family }: FrameReading): EventFacts['seenIn'] {
  if (family === 'SEARCH' || view === 'SEARCH') return 'search';
  if (family === 'SCHEDULE' || view === 'AGENDA' || view === 'SCHEDULE') return 'schedule';
  // In these the hours of the day have no place of their own.
  return view === 'MONTH' || view === 'CUSTOM_WEEKS' || view === 'YEAR' ? 'month' : 'grid';
}

/** Few chips fit a scale badly: then the one that a whole view has given before is better. */
const goodSample = 6;

function scaleOf(pieces: readonly PieceFacts[], before: ColumnScale | null): ColumnScale | null {
  const samples = pieces.flatMap(({ sample }) => (sample ? [sample] : []));
  const own = fitScale(samples);
  return samples.length < goodSample ? (before ?? own) : (own ?? before);
}

/** Labels whose times fit no scale at all contradict their places together; a few alone prove nothing. */
function fitNothing(pieces: readonly PieceFacts[], scale: ColumnScale | null): boolean {
  const tops = pieces.flatMap(({ sample }) => (sample?.source === 'label' ? [sample.top] : []));
  return scale === null && tops.length >= goodSample && Math.max(...tops) - Math.min(...tops) > 60;
}

function addFaults(
  pieces: readonly PieceFacts[],
  disagree: number,
  scale: ColumnScale | null,
  memo: PageMemo | null,
): PageMemo {
  const faults = { ...memo?.faults };
  if (disagree > 0) faults['chips-disagree'] = (faults['chips-disagree'] ?? 0) + disagree;
  const add = (code: LackCode) => {
    faults[code] = (faults[code] ?? 0) + 1;
  };
  const nothingFits = fitNothing(pieces, scale);
  for (const { faults: codes, sample } of pieces) {
    for (const code of codes) add(code);
    if (sample?.source !== 'label') continue;
    if (scale ? isOffPlace(sample, scale) : nothingFits) add('times-disagree');
  }
  const replies = pieces.filter(({ mayReply }) => mayReply).length;
  return { scale, read: (memo?.read ?? 0) + pieces.length, replies: (memo?.replies ?? 0) + replies, faults };
}

function placed({ facts, pending }: PieceFacts, scale: ColumnScale | null): EventFacts {
  const when = pending && scale ? whenByColumn(pending.day, pending, scale) : null;
  return when ? { ...facts, when } : facts;
}

/** Interprets one message. Never throws on a reading in its shape. */
export function interpretPage(page: PageReading): Interpretation {
  const { language, headerOffset, account } = page;
  const context: PieceContext = { account, language: languageOf(language), headerOffset, seenIn: seenIn(page) };
  const read = page.events.map((event) => ({ event, pieces: piecesOf(event, context) }));
  const all = read.flatMap(({ pieces }) => pieces);
  const scale = scaleOf(all, page.memo?.scale ?? null);
  let disagree = 0;
  const events = read.flatMap(({ event: { id, details }, pieces }) => {
    const merged = mergePieces(pieces.map((piece) => placed(piece, scale)));
    if (merged?.disagree && !details) disagree += 1;
    const chip = merged?.facts ?? null;
    const facts = details ? interpretDetails(details, decodeEventId(id), chip, page) : chip;
    return facts ? [facts] : [];
  });
  // The chips behind open details were counted when the view was read.
  const counted = read.flatMap(({ event, pieces }) => (event.details ? [] : pieces));
  const memo = addFaults(counted, disagree, scale, page.memo);
  const known = account ?? accountByChips(events);
  const lacks = lacksOf(page, memo);
  if (account === null) return { facts: null, account: known, memo, lacks };
  const { accountName, view, range, inSight, load } = page;
  const sight = inSight
    ? { pass: 'full' as const, inSight, ...(load === undefined ? {} : { load }) }
    : { pass: 'part' as const };
  const health = judgeHealth(page, memo);
  return { facts: { account, accountName, view, range, headerOffset, events, health, ...sight }, account, memo, lacks };
}

function piecesOf({ id, calendarId, pieces }: EventReading, context: PieceContext): PieceFacts[] {
  const key = decodeEventId(id);
  return pieces.map((piece) => interpretPiece(piece, key, calendarId, context));
}
