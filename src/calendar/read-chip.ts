/** One chip to the facts about its event. What the chip does not say stays unknown. */
import type { EntryKind, EventFacts, EventKey, When } from '../core/facts.ts';
import { type ChipParts, chipParts } from './chip-parts.ts';
import { whenOf } from './chip-when.ts';
import { type ScaleSample, wallClock } from './column-scale.ts';
import { decodeEventId, instanceStart } from './event-id.ts';
import { type LabelReading, readLabel } from './label-grammar.ts';
import type { LabelLanguage } from './label-language.ts';
import { calendarIdOf, isOwnCalendar } from './log-attribute.ts';

export interface ChipContext {
  readonly account: string | null;
  /** Null where the page's language has no evidenced grammar. */
  readonly language: LabelLanguage | null;
  readonly headerOffset: number | null;
  readonly seenIn: EventFacts['seenIn'];
}

export interface ChipReading {
  readonly facts: EventFacts;
  /** Short codes of what could not be read. */
  readonly faults: readonly string[];
  /** Where the chip stands in its column while its hour is not known. */
  readonly pending: { readonly day: string; readonly top: number; readonly height: number } | null;
  /** A known time at a known place, to fit the scale on. */
  readonly sample: ScaleSample | null;
}

export interface SkippedChip {
  readonly skip: 'id-missing' | 'id-too-long';
}

/** The longest title that facts carry. */
const longestTitle = 10_000;

function entryOf(key: EventKey, calendarId: string | null, label: LabelReading | null): EntryKind {
  if (key.kind === 'task') return 'task';
  if (/#holiday@/.test(key.calendar ?? '') || /#holiday@/.test(calendarId ?? '')) return 'holiday';
  return label?.entry ?? 'unknown';
}

/** The visible title where no grammar confirms it: a text that stands in the label behind its beginning, else the first. */
function bareTitle({ label, shown }: ChipParts): string {
  return shown.find((text) => label.indexOf(text) > 0) ?? shown[0] ?? '';
}

/** Above the hours stand all-day events, and timed ones of a day or more, which have an instant in their id if any. */
function inAllDayRow(when: When): When {
  if (when.day === null || when.source === 'id') return when;
  return { ...when, allDay: true, source: 'column' };
}

function sampleOf(facts: EventFacts, parts: ChipParts, headerOffset: number | null): ScaleSample | null {
  if (parts.position === null || parts.day === null) return null;
  const { top } = parts.position;
  const { when } = facts;
  if (when.source === 'label' && when.startMinute !== null)
    return when.day === parts.day ? { top, minute: when.startMinute } : null;
  const stamp = instanceStart(facts.key.instance);
  if (stamp?.kind !== 'instant' || headerOffset === null) return null;
  const wall = wallClock(stamp.ms, headerOffset);
  return wall.day === parts.day ? { top, minute: wall.minute } : null;
}

/** Reads one chip, whose parts the caller may have at hand. */
export function readChip(chip: Element, context: ChipContext, parts = chipParts(chip)): ChipReading | SkippedChip {
  const raw = chip.getAttribute('data-eventid') ?? '';
  if (raw === '') return { skip: 'id-missing' };
  if (raw.length > 4096) return { skip: 'id-too-long' };
  const key = decodeEventId(raw);
  const { account, language } = context;
  const label = language === null ? null : readLabel(parts.label, parts.shown, language);
  const title = label?.title ?? bareTitle(parts);
  const { when: said, disagrees } = whenOf(label, parts.day, key);
  const when = label === null && parts.stacked && context.seenIn === 'grid' ? inAllDayRow(said) : said;
  const calendarId = calendarIdOf(chip);
  const byId = isOwnCalendar(calendarId, key.calendar, account);
  const facts: EventFacts = {
    key,
    title: title.slice(0, longestTitle),
    when,
    reply: label?.reply ?? 'unknown',
    entry: entryOf(key, calendarId, label),
    // A label that names another calendar outweighs an id that is only guessed at.
    ownCalendar: byId ?? (label?.primary === false ? false : null),
    calendarId,
    calendarName: label?.calendarName ?? null,
    guests: null,
    seenIn: context.seenIn,
  };
  const faults: string[] = [];
  if (title === '' && label === null) faults.push('chip-without-title');
  if (parts.label === '') faults.push('chip-without-label');
  else if (language !== null && label === null) faults.push('label-not-understood');
  if (disagrees) faults.push('days-disagree');
  if (key.kind === 'opaque') faults.push('id-not-understood');
  const open = when.startMinute === null && !when.allDay && !disagrees && label === null;
  const pending = open && parts.day !== null && parts.position !== null ? { day: parts.day, ...parts.position } : null;
  return { facts, faults, pending, sample: sampleOf(facts, parts, context.headerOffset) };
}
