import type { LineFilter } from '../../core/evidence/lines.ts';
import { type Span, spans } from '../../core/evidence/span.ts';
import type { Id } from '../../core/record.ts';

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
