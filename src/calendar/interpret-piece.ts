/** One chip's texts to the facts about its event. What the chip does not say stays unknown. */
import type { EntryKind, EventFacts, EventKey, When } from '../core/facts.ts';
import type { LackCode } from '../core/page-lacks.ts';
import type { Piece } from '../core/page-reading.ts';
import { whenOf } from './chip-when.ts';
import { type ScaleSample, wallClock } from './column-scale.ts';
import { instanceStart } from './event-id.ts';
import { type LabelReading, readLabel } from './label-grammar.ts';
import type { LabelLanguage } from './label-language.ts';
import { isOwnCalendar } from './own-calendar.ts';

export interface PieceContext {
  readonly account: string | null;
  /** Null where the page's language has no evidenced grammar. */
  readonly language: LabelLanguage | null;
  readonly headerOffset: number | null;
  readonly seenIn: EventFacts['seenIn'];
}

export interface PieceFacts {
  readonly facts: EventFacts;
  /** What could not be read. */
  readonly faults: readonly LackCode[];
  /** It is a meeting on a calendar that may be the user's own: their reply should be there. */
  readonly mayReply: boolean;
  /** Where the chip stands in its column while its hour is not known. */
  readonly pending: { readonly day: string; readonly top: number; readonly height: number } | null;
  /** A known time at a known place. */
  readonly sample: (ScaleSample & { readonly source: 'label' | 'id' }) | null;
}

function entryOf(key: EventKey, calendarId: string | null, label: LabelReading | null): EntryKind {
  if (key.kind === 'task') return 'task';
  if (/#holiday@/.test(key.calendar ?? '') || /#holiday@/.test(calendarId ?? '')) return 'holiday';
  return label?.entry ?? 'unknown';
}

const clock = String.raw`\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
const hours = new RegExp(String.raw`^\s*${clock}(?:\s?[–-]\s?${clock})?\s*$`, 'i');

/** True where `text` fills a field of the label behind its first: no known language parts fields by anything else. */
function isField(text: string, label: string): boolean {
  for (let at = label.indexOf(text, 1); at > 0; at = label.indexOf(text, at + 1)) {
    const behind = label.slice(at + text.length, at + text.length + 3);
    if (/[,،、，;；「“„«"]\s*$/.test(label.slice(0, at)) && /^\s*(?:[,،、，;；」”“»"]|$)/.test(behind)) return true;
  }
  return false;
}

/** The visible title where no grammar confirms it: never a text that the label denies, or the hours. */
function bareTitle({ label, shown }: Piece): string {
  const titles = shown.filter((text) => text.trim() !== '' && !hours.test(text));
  return (label === '' ? titles[0] : titles.find((text) => isField(text, label))) ?? '';
}

/** Above the hours stand all-day events, and timed ones of a day or more, which have an instant in their id if any. */
function inAllDayRow(when: When): When {
  return when.source === 'id' && !when.allDay
    ? when
    : { ...when, allDay: true, source: when.day === null ? 'unknown' : 'column' };
}

function sampleOf(facts: EventFacts, piece: Piece, headerOffset: number | null): PieceFacts['sample'] {
  if (piece.position === null || piece.day === null) return null;
  const { top } = piece.position;
  const { when } = facts;
  if (when.source === 'label' && when.startMinute !== null)
    return when.day === piece.day ? { top, minute: when.startMinute, source: 'label' } : null;
  const stamp = instanceStart(facts.key.instance);
  if (stamp?.kind !== 'instant' || headerOffset === null) return null;
  const wall = wallClock(stamp.ms, headerOffset);
  return wall.day === piece.day ? { top, minute: wall.minute, source: 'id' } : null;
}

const mayReply = ({ entry, ownCalendar }: EventFacts) =>
  (entry === 'event' || entry === 'unknown') && ownCalendar !== false;

function faultsOf(piece: Piece, facts: EventFacts, label: LabelReading | null, hasGrammar: boolean): LackCode[] {
  const { title, key, when, reply } = facts;
  const faults: LackCode[] = [];
  if (title === '' && label === null) faults.push('chip-without-title');
  if (piece.label === '') faults.push('chip-without-label');
  else if (!hasGrammar) faults.push('language-not-known');
  else if (label === null) faults.push('label-not-understood');
  if (key.kind === 'opaque') faults.push('id-not-understood');
  if (reply === 'unknown' && mayReply(facts)) faults.push('reply-not-read');
  if (when.startMinute === null && !when.allDay && when.source !== 'id') faults.push('time-not-read');
  return faults;
}

/** Interprets one chip of the event `key` on the calendar `calendarId` (full, null where not known). */
export function interpretPiece(
  piece: Piece,
  key: EventKey,
  calendarId: string | null,
  { account, language, headerOffset, seenIn }: PieceContext,
): PieceFacts {
  const label = language === null ? null : readLabel(piece.label, piece.shown, language);
  const { when: said, disagrees } = whenOf(label, piece, key);
  // A task's label says no hour where it has none, and none where it is cut.
  const mayBeWhole = label === null || label.time.kind === 'day';
  const when = mayBeWhole && piece.stacked && seenIn === 'grid' ? inAllDayRow(said) : said;
  const byId = isOwnCalendar(calendarId, key.calendar, account);
  // The label of one's own calendar on somebody else's: one of the two is not of this event.
  const strange = byId === false && label?.primary === true;
  const facts: EventFacts = {
    key,
    title: label?.title ?? bareTitle(piece),
    when,
    reply: strange ? 'unknown' : (label?.reply ?? 'unknown'),
    entry: entryOf(key, calendarId, label),
    // A label that names another calendar outweighs an id that is only guessed at.
    ownCalendar: byId ?? (label?.primary === false ? false : null),
    calendarId,
    calendarName: label?.calendarName ?? null,
    guests: null,
    seenIn,
  };
  const faults = faultsOf(piece, facts, label, language !== null);
  if (disagrees) faults.push('days-disagree');
  const open = when.startMinute === null && !when.allDay && !disagrees && label === null;
  const pending =
    open && piece.begins && piece.day !== null && piece.position !== null
      ? { day: piece.day, ...piece.position }
      : null;
  return { facts, faults, mayReply: mayReply(facts), pending, sample: sampleOf(facts, piece, headerOffset) };
}
