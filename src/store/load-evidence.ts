/** Everything the page of evidence shows, read in one transaction by day. */
import { instantAt } from '../core/day.ts';
import { inOrder, ofNow, suggestedBy } from '../core/evidence/competencies.ts';
import { coverageOf } from '../core/evidence/coverage.ts';
import type { EvidencePlace } from '../core/evidence/evidence-place.ts';
import { feedbackLine, linesOf, resultLine } from '../core/evidence/lines.ts';
import { type Span, spanDays } from '../core/evidence/span.ts';
import type { Person } from '../core/people.ts';
import type { Day, Id } from '../core/record.ts';
import { byOrder, live } from './live-rows.ts';
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
