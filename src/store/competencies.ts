/** Competencies: named, ordered, joined, removed. What points to one follows it. */
import { inOrder, namedLike } from '../core/evidence/competencies.ts';
import type { Fields } from '../core/model.ts';
import type { Id } from '../core/record.ts';
import type { Competency } from '../core/standing.ts';
import { type Change, change } from './change.ts';
import { live } from './live-rows.ts';
import { orderBetween } from './order.ts';
import { recordOf } from './rows.ts';

const pointing = ['evidence', 'notes', 'needs'] as const;
const feedbackNotes = () => IDBKeyRange.bound(['feedback'], ['feedback', []]);

async function all(work: Change): Promise<Competency[]> {
  return inOrder((await work.transaction.objectStore('competencies').getAll()).map(recordOf));
}

/** The competency of this name, made at the end of the list where there is none. Wants `competencies`. */
export async function competencyNamed(
  work: Change,
  name: string,
  fields: Partial<Pick<Fields<'competencies'>, 'source' | 'employerId'>> = {},
): Promise<Id> {
  const known = await all(work);
  const same = namedLike(name, known);
  if (same) return same.id;
  const order = orderBetween(known.at(-1)?.order ?? null, null);
  const made = { name, source: 'mine', employerId: null, order, ...fields } as const;
  return (await work.create('competencies', made)).id;
}

/** Names a competency. With `needId` the need of the roadmap that suggested it points to it. Throws a StoreFailure. */
export async function addCompetency(name: string, needId: Id | null = null): Promise<string | null> {
  const { undoKey } = await change(
    ['competencies', 'needs'],
    async (work) => {
      const competencyId = await competencyNamed(work, name);
      if (needId !== null && (await work.get('needs', needId))) await work.edit('needs', needId, { competencyId });
    },
    { action: 'add' },
  );
  return undoKey;
}

export type CompetencyEdit = Partial<Pick<Fields<'competencies'>, 'name' | 'source' | 'employerId'>>;

export async function editCompetency(id: Id, edit: CompetencyEdit): Promise<string | null> {
  const { undoKey } = await change(['competencies'], (work) => work.edit('competencies', id, edit), { action: 'edit' });
  return undoKey;
}

/** Places a competency between two others; null at the ends. */
export async function placeCompetency(id: Id, after: Id | null, before: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['competencies'],
    async (work) => {
      const orderOf = async (other: Id | null) =>
        other === null ? null : ((await work.get('competencies', other))?.order ?? null);
      await work.edit('competencies', id, { order: orderBetween(await orderOf(after), await orderOf(before)) });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

/** Lets everything that points to `from` point to `into`, or to nothing. Feedback is read whole: it happens rarely. */
async function repoint(work: Change, from: Id, into: Id | null): Promise<void> {
  const moved = (ids: readonly Id[]) => [...new Set(ids.flatMap((id) => (id === from ? (into ?? []) : id)))];
  for (const row of live(await work.transaction.objectStore('evidence').index('competencies').getAll(from)))
    await work.edit('evidence', row.id, { competencyIds: moved(row.competencyIds) });
  for (const row of live(await work.transaction.objectStore('notes').index('kind').getAll(feedbackNotes())))
    if (row.competencyIds?.includes(from))
      await work.edit('notes', row.id, { competencyIds: moved(row.competencyIds) });
  for (const row of live(await work.transaction.objectStore('needs').getAll()))
    if (row.competencyId === from) await work.edit('needs', row.id, { competencyId: into });
}

/** Makes one competency of two: what pointed to `from` points to `into`. Throws a StoreFailure. */
export async function joinCompetencies(from: Id, into: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['competencies', ...pointing],
    async (work) => {
      if (from === into || !(await work.get('competencies', into))) return;
      await repoint(work, from, into);
      await work.remove('competencies', from);
    },
    { action: 'join' },
  );
  return undoKey;
}

/** Removes a competency; the lines that spoke of it stay. Throws a StoreFailure. */
export async function removeCompetency(id: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['competencies', ...pointing],
    async (work) => {
      await repoint(work, id, null);
      await work.remove('competencies', id);
    },
    { action: 'remove' },
  );
  return undoKey;
}
