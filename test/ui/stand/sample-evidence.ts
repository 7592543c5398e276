/** What the page of evidence is given, made of the sample's records. */

import { inOrder } from '../../../src/core/evidence/competencies.ts';
import { coverageOf } from '../../../src/core/evidence/coverage.ts';
import type { EvidencePlace } from '../../../src/core/evidence/evidence-place.ts';
import { linesOf } from '../../../src/core/evidence/lines.ts';
import { spanDays } from '../../../src/core/evidence/span.ts';
import type { Entity, Kind } from '../../../src/core/model.ts';
import { careerRows } from '../../fixtures/sample-career.ts';
import { sampleRows } from '../../fixtures/sample-records.ts';
import { now, zone } from './mount.tsx';

const today = '2026-11-25';
const rows = { first: sampleRows({ now, zone }), career: careerRows({ now, zone }) };

function all<K extends Kind>(kind: K): Entity<K>[] {
  const found = new Map(
    [...(rows.first[kind] ?? []), ...(rows.career[kind] ?? [])].map((row) => [String(row['id']), row]),
  );
  return [...found.values()] as unknown as Entity<K>[];
}

/** The sample in this year; `change` for what a test wants otherwise. */
export function sampleEvidence(change: Partial<EvidencePlace> = {}): EvidencePlace {
  const span = spanDays('year', today, null);
  const lines = linesOf(all('evidence'), all('notes'), zone).filter(({ day }) => day >= span.from);
  const competencies = change.competencies ?? inOrder(all('competencies'));
  const plan = { needs: all('needs'), milestones: all('milestones') };
  return {
    span,
    lines,
    coverage: coverageOf({ competencies, lines: change.lines ?? lines, ...plan, earlier: new Map() }),
    competencies,
    suggested: [],
    objectives: all('objectives'),
    people: new Map(all('people').map((person) => [person.id, person])),
    matters: all('matters'),
    employers: all('employers'),
    lastEvidence: '2026-11-09',
    empty: false,
    outside: null,
    ...change,
  };
}
