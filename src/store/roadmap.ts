/** The roadmap with all that hangs on it, read in one transaction. */

import { currentEmployer, visionAt } from '../core/employers/employers.ts';
import type { Day, Id } from '../core/record.ts';
import { type RoadmapPlace, roadmapOf } from '../core/roadmap/roadmap.ts';
import { byOrder, live } from './live-rows.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';

/** Stores whose changes can change the roadmap. */
export const roadmapStores = [
  'people',
  'employers',
  'matters',
  'visions',
  'milestones',
  'needs',
  'opportunities',
  'benefits',
  'questions',
  'commitments',
] as const;

const ordered = <T extends Parameters<typeof byOrder>[0] & { readonly deletedAt: string | null }>(rows: readonly T[]) =>
  live(rows).toSorted(byOrder);

/** The roadmap at `at`, an employer's id (null: the present one). `today` is in the user's zone. Throws a StoreFailure. */
export async function loadRoadmap(at: Id | null, today: Day): Promise<RoadmapPlace> {
  return withDatabase(async (db) => {
    const tx = db.transaction(roadmapStores, 'readonly');
    const [people, employers, visions, milestones, needs, opportunities, benefits, questions, commitments] =
      await Promise.all([
        tx.objectStore('people').getAll(),
        tx.objectStore('employers').getAll(),
        tx.objectStore('visions').getAll(),
        tx.objectStore('milestones').getAll(),
        tx.objectStore('needs').getAll(),
        tx.objectStore('opportunities').getAll(),
        tx.objectStore('benefits').getAll(),
        tx.objectStore('questions').index('need').getAll(),
        tx.objectStore('commitments').index('need').getAll(),
      ]);
    const known = people
      .filter(({ deletedAt, mergedInto, archivedOn }) => !deletedAt && !mergedInto && !archivedOn)
      .map(recordOf);
    const asked = known.find(({ relationship }) => relationship === 'manager') ?? null;
    const matters = asked
      ? await tx
          .objectStore('matters')
          .index('person')
          .getAll(IDBKeyRange.bound([asked.id], [asked.id, []]))
      : [];
    const own = visions.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
    const named = employers.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
    const vision = visionAt(own, at ?? currentEmployer(named)?.id ?? null);
    const roadmap = roadmapOf(
      {
        vision,
        milestones: ordered(milestones)
          .map(recordOf)
          .filter(({ visionId }) => visionId === vision?.id),
        needs: ordered(needs).map(recordOf),
        opportunities: ordered(opportunities).map(recordOf),
        benefits: ordered(benefits).map(recordOf),
        questions: ordered(questions)
          .map(recordOf)
          .filter(({ state }) => state === 'open' || state === 'asked'),
        commitments: ordered(commitments)
          .map(recordOf)
          .filter(({ state }) => state === 'open'),
      },
      today,
    );
    return { ...roadmap, asked, matters: matters.map(recordOf), people: known };
  });
}
