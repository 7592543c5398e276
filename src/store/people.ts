/** People: who they are, what matters to them, and two records that turn out to be one person. */
import type { Fields, Kind } from '../core/model.ts';
import type { PersonFields } from '../core/people.ts';
import type { Day, Id } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { newEvidence, newMatter } from './new-records.ts';
import { orderBetween } from './order.ts';

export type PersonEdit = Partial<Pick<PersonFields, 'name' | 'relationship' | 'archivedOn'>>;

export async function editPerson(id: Id, edit: PersonEdit): Promise<string | null> {
  const { undoKey } = await change(['people'], (work) => work.edit('people', id, edit), { action: 'edit' });
  return undoKey;
}

/**
 * Sets the addresses of a person, lower case and each once. One that belongs to somebody else is left out: an address is
 * one person's alone. Throws a StoreFailure.
 */
export async function setAddresses(id: Id, addresses: readonly string[]): Promise<string | null> {
  const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()).filter((one) => one !== ''))];
  const { undoKey } = await change(
    ['people'],
    async (work) => {
      const index = work.transaction.objectStore('people').index('addresses');
      const owners = await Promise.all(wanted.map((address) => index.get(address)));
      const free = wanted.filter((_, at) => owners[at] === undefined || owners[at]?.id === id);
      await work.edit('people', id, { addresses: free });
    },
    { action: 'edit' },
  );
  return undoKey;
}

export interface MatterText {
  readonly kind: Fields<'matters'>['kind'];
  readonly how: Fields<'matters'>['how'];
  readonly text: string;
}

/** What can be put right about a line. */
export interface MatterEdit extends MatterText {
  readonly learntOn: Day | null;
  readonly source: string;
}

/** Writes down what matters to somebody, as learnt on `today` (the user's zone). Throws a StoreFailure. */
export async function addMatter(personId: Id, matter: MatterText, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['matters'],
    async (work) => {
      const range = IDBKeyRange.bound([personId], [personId, []]);
      const others = await work.transaction.objectStore('matters').index('person').getAll(range);
      const last = others.reduce<string | null>(
        (most, { order }) => (most === null || order > most ? order : most),
        null,
      );
      await work.create(
        'matters',
        newMatter({ personId, ...matter, learntOn: today, order: orderBetween(last, null) }),
      );
    },
    { action: 'add' },
  );
  return undoKey;
}

export async function editMatter(id: Id, edit: Partial<MatterEdit>): Promise<string | null> {
  const { undoKey } = await change(['matters'], (work) => work.edit('matters', id, edit), { action: 'edit' });
  return undoKey;
}

export async function removeMatter(id: Id): Promise<string | null> {
  const { undoKey } = await change(['matters'], (work) => work.remove('matters', id), { action: 'remove' });
  return undoKey;
}

/** Keeps a line of evidence that belongs to no meeting. */
export async function addEvidenceLine(text: string, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['evidence'],
    (work) =>
      work.create(
        'evidence',
        newEvidence({
          day: today,
          text,
          personId: null,
          meetingId: null,
        }),
      ),
    { action: 'add' },
  );
  return undoKey;
}

const joined = ['series', 'questions', 'commitments', 'pitches', 'matters', 'assessments', 'letters'] as const;
type Joined = (typeof joined)[number];

/** Everything of these kinds that names the person. Where no index tells, the whole store is read: it happens rarely. */
async function idsNaming(work: Change, kind: Joined, person: Id): Promise<Id[]> {
  const rows: readonly { readonly id: Id; readonly personId: Id | null; readonly deletedAt: string | null }[] =
    await work.transaction.objectStore(kind as Kind as Joined).getAll();
  return rows.filter(({ personId, deletedAt }) => personId === person && deletedAt === null).map(({ id }) => id);
}

/**
 * Makes two records of one person one: everything of `from` goes over to `into`, which keeps its own name and
 * relationship where it has them. `from` stays as a sign that leads there. Throws a StoreFailure.
 */
export async function joinPeople(from: Id, into: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['people', ...joined],
    async (work) => {
      const [gone, kept] = [await work.get('people', from), await work.get('people', into)];
      if (!gone || !kept || from === into || kept.mergedInto !== null || gone.mergedInto !== null) return;
      for (const kind of joined) {
        for (const id of await idsNaming(work, kind, from)) await work.edit(kind, id, { personId: into });
      }
      // First it gives its addresses up: they stand in an index in which each is there once.
      await work.edit('people', from, { mergedInto: into });
      await work.edit('people', into, {
        name: kept.name || gone.name,
        relationship: kept.relationship ?? gone.relationship,
        addresses: [...new Set([...kept.addresses, ...gone.addresses])],
      });
    },
    { action: 'join' },
  );
  return undoKey;
}
