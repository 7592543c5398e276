/** Everything the page of evidence shows, read in one transaction by day. */
import { instantAt } from '../core/day.ts';
import { inOrder, ofNow, suggestedBy } from '../core/evidence/competencies.ts';
import { type CoverageRow, coverageOf } from '../core/evidence/coverage.ts';
import { type EvidenceLine, feedbackLine, linesOf, resultLine } from '../core/evidence/lines.ts';
import { type Span, type SpanDays, spanDays } from '../core/evidence/span.ts';
import type { Employer, Matter, Person } from '../core/people.ts';
import type { Need, Objective } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import type { Competency } from '../core/standing.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';

/** Stores whose changes can change the page. */
export const evidenceStores = [
  'evidence',
  'notes',
  'competencies',
  'needs',
  'milestones',
  'objectives',
  'people',
  'matters',
  'employers',
] as const;

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

const live = <T extends { readonly deletedAt: string | null }>(rows: readonly T[]) =>
  rows.filter(({ deletedAt }) => deletedAt === null);
const byOrder = (a: { readonly order: string }, b: { readonly order: string }) => (a.order < b.order ? -1 : 1);

function peopleById(rows: readonly Person[]): Map<Id, Person> {
  const all = new Map(live(rows).map((person) => [person.id, person]));
  return new Map(
    [...all].map(([id, person]) => [id, (person.mergedInto ? all.get(person.mergedInto) : undefined) ?? person]),
  );
}

/** Loads the lines of `span`, seen from `today` in `zone` (IANA name), and all that hangs on them. Throws a StoreFailure. */
export async function loadEvidence(span: Span, today: Day, zone: string, opened: Id | null): Promise<EvidencePlace> {
  return withDatabase(async (db) => {
    const tx = db.transaction(evidenceStores, 'readonly');
    const byDay = tx.objectStore('evidence').index('day');
    const byKind = tx.objectStore('notes').index('kind');
    const feedbackFrom = (at: number) => IDBKeyRange.bound(['feedback', at], ['feedback', []]);
    const [oldest, latest, oldestHeard, openedRow, openedNote] = await Promise.all([
      byDay.openCursor(null, 'next'),
      byDay.openCursor(null, 'prev'),
      byKind.openCursor(feedbackFrom(0), 'next'),
      opened === null ? undefined : tx.objectStore('evidence').get(opened),
      opened === null ? undefined : tx.objectStore('notes').get(opened),
    ]);
    const first = [
      ...(oldest ? [oldest.value.day] : []),
      ...(oldestHeard ? [feedbackLine(recordOf(oldestHeard.value), zone).day] : []),
    ].toSorted()[0];
    const days = spanDays(span, today, first ?? null);
    const [evidence, notes, competencyRows, needs, milestones, objectives, people, matters, employers] =
      await Promise.all([
        // To the end, not to that of the span: what is dated ahead by mistake must be seen to be mended.
        byDay.getAll(IDBKeyRange.lowerBound(days.from)),
        byKind.getAll(feedbackFrom(instantAt(days.from, 0, zone))),
        tx.objectStore('competencies').getAll(),
        tx.objectStore('needs').getAll(),
        tx.objectStore('milestones').getAll(),
        tx.objectStore('objectives').getAll(),
        tx.objectStore('people').getAll(),
        tx.objectStore('matters').getAll(),
        tx.objectStore('employers').getAll(),
      ]);
    const lines = linesOf(evidence.map(recordOf), notes.map(recordOf), zone);
    const competencies = inOrder(competencyRows.map(recordOf));
    const firms = live(employers).map(recordOf);
    const spokenOf = new Set(lines.flatMap(({ record }) => record.competencyIds ?? []));
    const shown = ofNow(competencies, firms, spokenOf);
    const backed = new Set(
      lines.flatMap(({ kind, record }) => (kind === 'result' ? (record.competencyIds ?? []) : [])),
    );
    const earlier = new Map<Id, Day>();
    await Promise.all(
      shown
        .filter(({ id }) => !backed.has(id))
        .map(async ({ id }) => {
          for (const row of live(await tx.objectStore('evidence').index('competencies').getAll(id))) {
            if (row.day < days.from && row.day > (earlier.get(id) ?? '')) earlier.set(id, row.day);
          }
        }),
    );
    const plan = { needs: live(needs).map(recordOf), milestones: live(milestones).map(recordOf) };
    const asked = openedRow
      ? resultLine(recordOf(openedRow))
      : openedNote?.kind === 'feedback'
        ? feedbackLine(recordOf(openedNote), zone)
        : null;
    const outside = asked && asked.record.deletedAt === null && !lines.some(({ id }) => id === asked.id) ? asked : null;
    return {
      span: days,
      lines,
      coverage: coverageOf({ competencies: shown, lines, ...plan, earlier }),
      competencies,
      suggested: suggestedBy(plan.needs, plan.milestones, competencies),
      objectives: live(objectives).map(recordOf).toSorted(byOrder),
      people: peopleById(people.map(recordOf)),
      matters: live(matters).map(recordOf).toSorted(byOrder),
      employers: firms,
      lastEvidence: latest?.value.day ?? null,
      empty: !latest && !oldestHeard,
      outside,
    };
  });
}
