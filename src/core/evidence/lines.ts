/** Evidence and feedback as one list: what the user brought about, and what others said of it. */
import { dayOf } from '../day.ts';
import type { Day, Id } from '../record.ts';
import type { Competency, Evidence } from '../standing.ts';
import type { Note } from '../words.ts';

export type EvidenceLine =
  | { readonly kind: 'result'; readonly id: Id; readonly day: Day; readonly record: Evidence }
  | { readonly kind: 'feedback'; readonly id: Id; readonly day: Day; readonly record: Note };

export const resultLine = (record: Evidence): EvidenceLine => ({
  kind: 'result',
  id: record.id,
  day: record.day,
  record,
});
/** Feedback stands on the day on which it was heard, in `zone` (IANA name). */
export const feedbackLine = (record: Note, zone: string): EvidenceLine => ({
  kind: 'feedback',
  id: record.id,
  day: dayOf(record.at, zone),
  record,
});

/** Live ones of both, the newest first; of one day what was written last. */
export function linesOf(evidence: readonly Evidence[], notes: readonly Note[], zone: string): EvidenceLine[] {
  const live = <T extends { readonly deletedAt: string | null }>(one: T) => one.deletedAt === null;
  const all = [
    ...evidence.filter(live).map(resultLine),
    ...notes.filter((note) => live(note) && note.kind === 'feedback').map((note) => feedbackLine(note, zone)),
  ];
  const key = ({ day, record }: EvidenceLine) => `${day} ${record.createdAt}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

/** Which competencies a line speaks of, those alone that are `known`. */
export function competenciesOf({ record }: EvidenceLine, known: ReadonlyMap<Id, Competency>): Competency[] {
  return (record.competencyIds ?? []).flatMap((id) => known.get(id) ?? []);
}

/** `none`: lines that have none yet. Null: all lines. */
export interface LineFilter {
  readonly competency: Id | 'none' | null;
  readonly objective: Id | 'none' | null;
}

const passes = (chosen: Id | 'none' | null, ids: readonly Id[]) =>
  chosen === null || (chosen === 'none' ? ids.length === 0 : ids.includes(chosen));

/** The lines that a filter lets through. Feedback serves no objective, so it misses none either. */
export function filterLines(
  lines: readonly EvidenceLine[],
  { competency, objective }: LineFilter,
  known: ReadonlyMap<Id, unknown>,
): EvidenceLine[] {
  return lines.filter((line) => {
    const named = (line.record.competencyIds ?? []).filter((id) => known.has(id));
    if (!passes(competency, named)) return false;
    return line.kind === 'result' ? passes(objective, line.record.objectiveIds) : objective === null;
  });
}
