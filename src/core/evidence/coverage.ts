/** Which competency is backed by what, and where nothing stands yet. */
import type { Grain, Milestone, Need } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { Competency } from '../standing.ts';
import type { EvidenceLine } from './lines.ts';

/** Why a competency without a result of mine in the span deserves a look. */
export type Gap =
  | { readonly kind: 'spoken-of'; readonly personId: Id | null }
  | { readonly kind: 'needed'; readonly day: Day; readonly grain: Grain }
  | { readonly kind: 'earlier'; readonly day: Day }
  | { readonly kind: 'nothing' };

export interface CoverageRow {
  /** Null for the lines that name none. */
  readonly competency: Competency | null;
  /** Oldest first. */
  readonly lines: readonly EvidenceLine[];
  readonly results: number;
  readonly feedback: number;
  /** Of the last result in the span. */
  readonly lastResult: Day | null;
  /** Null where there is a result. */
  readonly gap: Gap | null;
}

export interface CoverageRecords {
  /** Live ones, in the user's order. */
  readonly competencies: readonly Competency[];
  /** Of the span, newest first. */
  readonly lines: readonly EvidenceLine[];
  readonly needs: readonly Need[];
  readonly milestones: readonly Milestone[];
  /** The day of the last result before the span, by competency. */
  readonly earlier: ReadonlyMap<Id, Day>;
}

/** Until when the roadmap needs which competency: the first open milestone with a need of it that is not met. */
function neededBy({ needs, milestones }: Pick<CoverageRecords, 'needs' | 'milestones'>): Map<Id, Milestone> {
  const open = new Map(milestones.filter(({ state }) => state === 'open').map((one) => [one.id, one]));
  const first = new Map<Id, Milestone>();
  for (const { competencyId, met, milestoneId } of needs) {
    const milestone = open.get(milestoneId);
    if (competencyId === null || met || !milestone?.day) continue;
    const known = first.get(competencyId)?.day;
    if (!known || milestone.day < known) first.set(competencyId, milestone);
  }
  return first;
}

/** A row per competency, and one at the end for lines that name none where there are any. */
export function coverageOf(records: CoverageRecords): CoverageRow[] {
  const byId = new Map<Id, EvidenceLine[]>(records.competencies.map(({ id }) => [id, []]));
  const nameless: EvidenceLine[] = [];
  for (const line of records.lines.toReversed()) {
    const known = new Set((line.record.competencyIds ?? []).filter((id) => byId.has(id)));
    for (const id of known) byId.get(id)?.push(line);
    if (known.size === 0) nameless.push(line);
  }
  const needed = neededBy(records);
  const gapOf = (id: Id, lines: readonly EvidenceLine[]): Gap => {
    const earlier = records.earlier.get(id);
    if (earlier !== undefined) return { kind: 'earlier', day: earlier };
    const heard = lines.findLast(({ kind }) => kind === 'feedback');
    if (heard) return { kind: 'spoken-of', personId: heard.record.personId };
    const milestone = needed.get(id);
    return milestone?.day ? { kind: 'needed', day: milestone.day, grain: milestone.grain } : { kind: 'nothing' };
  };
  const rowOf = (competency: Competency | null, lines: readonly EvidenceLine[]): CoverageRow => {
    const results = lines.filter(({ kind }) => kind === 'result');
    return {
      competency,
      lines,
      results: results.length,
      feedback: lines.length - results.length,
      lastResult: results.at(-1)?.day ?? null,
      gap: competency === null || results.length > 0 ? null : gapOf(competency.id, lines),
    };
  };
  const rows = records.competencies.map((one) => rowOf(one, byId.get(one.id) ?? []));
  return nameless.length > 0 ? [...rows, rowOf(null, nameless)] : rows;
}
