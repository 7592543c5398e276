/** What the page of evidence is given, and its address: what is looked at, filtered and open stands in the hash. */
import type { CoverageRow } from '../../core/evidence/coverage.ts';
import type { EvidenceLine, LineFilter } from '../../core/evidence/lines.ts';
import { type Span, type SpanDays, spans } from '../../core/evidence/span.ts';
import type { Employer, Matter, Person } from '../../core/people.ts';
import type { Need, Objective } from '../../core/plan.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Competency } from '../../core/standing.ts';

export interface EvidenceShown {
  readonly span: SpanDays;
  /** Of the span, newest first. */
  readonly lines: readonly EvidenceLine[];
  readonly coverage: readonly CoverageRow[];
  readonly competencies: readonly Competency[];
  readonly suggested: readonly Need[];
  readonly objectives: readonly Objective[];
  readonly people: ReadonlyMap<Id, Person>;
  readonly matters: readonly Matter[];
  readonly employers: readonly Employer[];
  readonly lastEvidence: Day | null;
  readonly empty: boolean;
  /** The line that a link leads to, where it stands outside the span. */
  readonly outside: EvidenceLine | null;
}

/** What points to a competency. */
export type CompetencyUse = ReadonlyMap<Id, { readonly lines: number; readonly needs: number }>;

export interface EvidenceAt extends LineFilter {
  readonly span: Span;
  readonly open: Id | null;
  /** The coverage as a table. */
  readonly table: boolean;
  /** Whether the competencies are unfolded. */
  readonly competencies: boolean;
}

/** Reads the `?` part of the address. */
export function evidenceAt(query: URLSearchParams): EvidenceAt {
  const span = query.get('span');
  return {
    span: spans.find((one) => one === span) ?? 'year',
    competency: query.get('competency'),
    objective: query.get('objective'),
    open: query.get('open'),
    table: query.has('table'),
    competencies: query.has('competencies'),
  };
}

/** The address of the page as it is to be. */
export function evidenceAddress({ span, competency, objective, open, table, competencies }: EvidenceAt): string {
  const query = new URLSearchParams();
  if (span !== 'year') query.set('span', span);
  if (competency !== null) query.set('competency', competency);
  if (objective !== null) query.set('objective', objective);
  if (open !== null) query.set('open', open);
  if (table) query.set('table', '');
  if (competencies) query.set('competencies', '');
  const words = query.toString();
  return words === '' ? '#/plan/evidence' : `#/plan/evidence?${words}`;
}

/** Goes to another place of the page. */
export type GoTo = (change: Partial<EvidenceAt>) => void;
