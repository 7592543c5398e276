/** What points to competencies. Apart from writing, so that the page that only reads loads no more. */
import type { Id } from '../core/record.ts';
import { withDatabase } from './open.ts';

const pointing = ['evidence', 'notes', 'needs'] as const;

/** How many lines of evidence and feedback, and how many needs, point to each competency. Throws a StoreFailure. */
export function loadCompetencyUse(): Promise<ReadonlyMap<Id, { readonly lines: number; readonly needs: number }>> {
  return withDatabase(async (db) => {
    const tx = db.transaction(pointing, 'readonly');
    const use = new Map<Id, { lines: number; needs: number }>();
    const count = (id: Id, what: 'lines' | 'needs') => {
      const known = use.get(id) ?? { lines: 0, needs: 0 };
      known[what] += 1;
      use.set(id, known);
    };
    const [evidence, notes, needs] = await Promise.all([
      tx.objectStore('evidence').index('day').getAll(),
      tx
        .objectStore('notes')
        .index('kind')
        .getAll(IDBKeyRange.bound(['feedback'], ['feedback', []])),
      tx.objectStore('needs').getAll(),
    ]);
    for (const one of evidence) for (const id of one.competencyIds) count(id, 'lines');
    for (const one of notes) if (one.deletedAt === null) for (const id of one.competencyIds ?? []) count(id, 'lines');
    for (const one of needs) if (one.deletedAt === null && one.competencyId) count(one.competencyId, 'needs');
    return use;
  });
}
