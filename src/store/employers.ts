/** Employers: named, left, and what goes with them. */
import type { EmployersPlace, OpenWith } from '../core/employers/employers-place.ts';
import type { Employer } from '../core/people.ts';
import type { Day, Id } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { startingWith } from './live-rows.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';

/** Stores whose changes can change the page of employers. */
export const employerStores = ['employers', 'people', 'commitments', 'questions', 'pitches'] as const;

/** Throws a StoreFailure. */
export async function loadEmployers(): Promise<EmployersPlace> {
  return withDatabase(async (db) => {
    const tx = db.transaction(employerStores, 'readonly');
    const [employers, rows] = await Promise.all([
      tx.objectStore('employers').getAll(),
      tx.objectStore('people').getAll(),
    ]);
    const people = rows.filter(({ deletedAt, mergedInto }) => deletedAt === null && mergedInto === null).map(recordOf);
    const commitments = tx.objectStore('commitments').index('openWith');
    const open = people
      .filter(({ archivedOn }) => archivedOn === null)
      .map(async (person): Promise<OpenWith> => {
        const [mine, theirs, questions, asks] = await Promise.all([
          commitments.count(startingWith(person.id, 'me')),
          commitments.count(startingWith(person.id, 'them')),
          tx.objectStore('questions').index('openWith').count(startingWith(person.id)),
          tx.objectStore('pitches').index('openWith').count(person.id),
        ]);
        return { person, mine, theirs, questions, asks };
      });
    return {
      employers: employers.filter(({ deletedAt }) => deletedAt === null).map(recordOf),
      people,
      open: await Promise.all(open),
    };
  });
}

/** The employers that there are. Throws a StoreFailure. */
export async function readEmployers(): Promise<readonly Employer[]> {
  return withDatabase(async (db) =>
    (await db.getAll('employers')).filter(({ deletedAt }) => deletedAt === null).map(recordOf),
  );
}

export type EmployerEdit = Partial<Pick<Employer, 'name' | 'unit' | 'role' | 'from' | 'until'>>;

/** Names an employer; everybody whom one meets and belongs to none belongs to it from now on. */
export async function addEmployer(name: string, from: Day | null): Promise<string | null> {
  const { undoKey } = await change(
    ['employers', 'people'],
    async (work) => {
      const { id } = await work.create('employers', { name, unit: '', role: '', from, until: null });
      const people = await work.transaction.objectStore('people').getAll();
      for (const one of people) {
        if (one.deletedAt === null && one.archivedOn === null && one.employerId === null) {
          await work.edit('people', one.id, { employerId: id });
        }
      }
    },
    { action: 'add' },
  );
  return undoKey;
}

export async function editEmployer(id: Id, edit: EmployerEdit): Promise<string | null> {
  const { undoKey } = await change(['employers'], (work) => work.edit('employers', id, edit), { action: 'edit' });
  return undoKey;
}

const planStores = ['visions', 'objectives', 'competencies'] as const;

// What belonged to no employer was this one's: from now on there will be another.
async function claimPlan(work: Change, employerId: Id): Promise<void> {
  for (const store of planStores) {
    for (const row of await work.transaction.objectStore(store).getAll()) {
      if (row.deletedAt === null && row.employerId === null) await work.edit(store, row.id, { employerId });
    }
  }
}

/**
 * Leaves an employer on `until`: its people are archived, what is open with them stays as it is, and its plan stays
 * readable. One change, one way back.
 */
export async function leaveEmployer(id: Id, until: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['employers', 'people', ...planStores],
    async (work) => {
      await work.edit('employers', id, { until });
      for (const one of await work.transaction.objectStore('people').getAll()) {
        const belongs = one.employerId === id || one.employerId === null;
        if (one.deletedAt === null && one.mergedInto === null && one.archivedOn === null && belongs) {
          await work.edit('people', one.id, { archivedOn: until, employerId: id });
        }
      }
      await claimPlan(work, id);
    },
    { action: 'leave' },
  );
  return undoKey;
}

/** Brings somebody back, to the employer of today. */
export async function bringBack(personId: Id, employerId: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['people'],
    (work) => work.edit('people', personId, { archivedOn: null, ...(employerId === null ? {} : { employerId }) }),
    { action: 'edit' },
  );
  return undoKey;
}
