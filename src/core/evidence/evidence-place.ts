/** Everything the page of evidence shows. */
import type { Employer, Matter, Person } from '../people.ts';
import type { Need, Objective } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { Competency } from '../standing.ts';
import type { CoverageRow } from './coverage.ts';
import type { EvidenceLine } from './lines.ts';
import type { SpanDays } from './span.ts';

export interface EvidencePlace {
  readonly span: SpanDays;
  /** Of the span, newest first; the opened one besides, wherever it stands. */
  readonly lines: readonly EvidenceLine[];
  readonly coverage: readonly CoverageRow[];
  /** Live ones in the user's order. */
  readonly competencies: readonly Competency[];
  /** Needs of the roadmap that could be named as competencies. */
  readonly suggested: readonly Need[];
  readonly objectives: readonly Objective[];
  /** By id; of those that were joined it is the one they became. */
  readonly people: ReadonlyMap<Id, Person>;
  readonly matters: readonly Matter[];
  readonly employers: readonly Employer[];
  /** The day of the latest evidence ever, null where there is none. */
  readonly lastEvidence: Day | null;
  /** True where there has never been a line of either kind. */
  readonly empty: boolean;
  /** The line that a link leads to, where it stands outside the span. */
  readonly outside: EvidenceLine | null;
}
