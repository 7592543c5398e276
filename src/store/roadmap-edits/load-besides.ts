/** What the editor of the roadmap needs beside the tree, read in one transaction. */
import type { Id } from '../../core/record.ts';
import type { RoadmapBesides } from '../../core/roadmap/besides.ts';
import type { Question } from '../../core/words.ts';
import { byOrder, isLive } from '../live-rows.ts';
import { nextWith } from '../next-with.ts';
import { withDatabase } from '../open.ts';
import { recordOf } from '../rows.ts';
import { noDay, type Row } from '../schema.ts';

export const besidesStores = [
  'people',
  'employers',
  'competencies',
  'milestones',
  'questions',
  'commitments',
  'series',
  'meetings',
] as const;

// More promises of others than this at once are nobody's plan.
const mostPromises = 200;

// The one whose questions gaps become, as in the roadmap itself.
const isAsked = (one: Row<'people'>) =>
  isLive(one) && !one.mergedInto && !one.archivedOn && one.relationship === 'manager';

/** As it stands at `now` (ms since 1970 UTC). Throws a StoreFailure. */
export async function loadBesides(now: number): Promise<RoadmapBesides> {
  return withDatabase(async (db) => {
    const tx = db.transaction(besidesStores, 'readonly');
    const people = await tx.objectStore('people').getAll();
    const askedId = people.find(isAsked)?.id ?? null;
    const promised = tx.objectStore('commitments');
    const [employers, competencies, milestones, questions, dated, undated, next] = await Promise.all([
      tx.objectStore('employers').getAll(),
      tx.objectStore('competencies').getAll(),
      tx.objectStore('milestones').getAll(),
      tx.objectStore('questions').index('need').getAll(),
      promised.index('openDueOn').getAll(IDBKeyRange.bound(['them'], ['them', []]), mostPromises),
      askedId === null
        ? []
        : promised
            .index('openWith')
            .getAll(IDBKeyRange.bound([askedId, 'them', noDay], [askedId, 'them', noDay, []]), mostPromises),
      askedId === null ? null : nextWith(tx.objectStore('series'), tx.objectStore('meetings'), askedId, now),
    ]);
    const employer = employers
      .filter((one) => isLive(one) && one.until === null)
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
    const answered = new Map<Id, Question>();
    for (const row of questions.filter(isLive).toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)))
      if (row.needId !== null && row.state === 'answered' && row.answer.trim() !== '')
        answered.set(row.needId, recordOf(row));
    return {
      employer: employer ? { id: employer.id, name: employer.name } : null,
      competencies: competencies.filter(isLive).toSorted(byOrder).map(recordOf),
      promised: [...dated, ...undated].map(recordOf),
      answered,
      dropped: milestones
        .filter((row) => isLive(row) && row.state === 'dropped')
        .toSorted(byOrder)
        .map(recordOf),
      next,
    };
  });
}
