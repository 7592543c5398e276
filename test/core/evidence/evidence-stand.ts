/** Competencies, evidence and feedback for the tests of what the page of evidence says. */
import type { CoverageRow } from '../../../src/core/evidence/coverage.ts';
import { coverageOf } from '../../../src/core/evidence/coverage.ts';
import { type EvidenceLine, linesOf } from '../../../src/core/evidence/lines.ts';
import type { Milestone, Need } from '../../../src/core/plan.ts';
import type { Day } from '../../../src/core/record.ts';
import type { Competency, Evidence } from '../../../src/core/standing.ts';
import type { Note } from '../../../src/core/words.ts';
import { at, id, note, zone } from '../records.ts';

const stamp = '001764000000000-0000-0123456789ab';
const kept = (n: number) => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
const open = { lane: 'private', laneUntil: null } as const;

export const competency = (n: number, name: string, change: Partial<Competency> = {}): Competency => ({
  ...kept(n),
  name,
  source: 'mine',
  employerId: null,
  order: `a${n}`,
  ...change,
});

let next = 1000;
/** Evidence of one day that shows these competencies. */
export function result(day: Day, competencyIds: readonly string[] = [], change: Partial<Evidence> = {}): Evidence {
  next += 1;
  return {
    ...kept(next),
    day,
    text: `Result of ${day}`,
    situation: '',
    behaviour: '',
    impact: '',
    proof: '',
    objectiveIds: [],
    competencyIds: [...competencyIds],
    personId: null,
    meetingId: null,
    ...open,
    ...change,
  };
}

export function feedback(day: Day, competencyIds: readonly string[], change: Partial<Note> = {}): Note {
  next += 1;
  return note(next, {
    kind: 'feedback',
    at: at(`${day}T12:00:00+01:00`),
    competencyIds: [...competencyIds],
    ...change,
  });
}

export const need = (n: number, change: Partial<Need> = {}): Need => ({
  ...kept(n),
  milestoneId: id(900),
  kind: 'skill',
  text: `Need ${n}`,
  met: false,
  competencyId: null,
  order: 'a0',
  ...open,
  ...change,
});

export const milestone = (n: number, change: Partial<Milestone> = {}): Milestone => ({
  ...kept(n),
  visionId: id(899),
  title: `Milestone ${n}`,
  day: '2028-12-31',
  grain: 'year',
  state: 'open',
  reachedOn: null,
  order: 'a0',
  ...open,
  ...change,
});

export const lines = (evidence: readonly Evidence[], notes: readonly Note[] = []): EvidenceLine[] =>
  linesOf(evidence, notes, zone);

export function coverage(
  competencies: readonly Competency[],
  all: readonly EvidenceLine[],
  more: { needs?: readonly Need[]; milestones?: readonly Milestone[]; earlier?: ReadonlyMap<string, Day> } = {},
): CoverageRow[] {
  return coverageOf({ competencies, lines: all, needs: [], milestones: [], earlier: new Map(), ...more });
}
