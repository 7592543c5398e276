/** Who a series is with: somebody by address, or a stand-in until an address is seen. */
import { personId, personOfSeriesId } from '../core/identity.ts';
import type { Series } from '../core/meetings.ts';
import { nameFromAddress } from '../core/names.ts';
import type { Person, PersonFields } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Change } from './change.ts';
import { personOf } from './series.ts';

const blank: PersonFields = {
  name: '',
  addresses: [],
  relationship: null,
  employerId: null,
  archivedOn: null,
  mergedInto: null,
};

async function movePromisesAndQuestions(work: Change, from: Id, to: Id): Promise<void> {
  const range = IDBKeyRange.bound([from], [from, []]);
  for (const kind of ['questions', 'commitments'] as const) {
    for (const row of await work.transaction.objectStore(kind).index('openWith').getAll(range)) {
      await work.edit(kind, row.id, { personId: to });
    }
  }
  for (const kind of ['pitches', 'matters'] as const) {
    // Asks that were answered go along, too; they are in no index by person, and few.
    for (const row of await work.transaction.objectStore(kind).getAll()) {
      if (row.deletedAt === null && row.personId === from) await work.edit(kind, row.id, { personId: to });
    }
  }
}

async function byAddress(work: Change, address: string, name: string): Promise<Person> {
  const found = await work.transaction.objectStore('people').index('addresses').get(address);
  if (found) return (await personOf(work, found.id)) ?? work.create('people', { ...blank, addresses: [address], name });
  return work.create('people', { ...blank, addresses: [address], name }, personId(address));
}

/**
 * The person of a series, made when there is none. A stand-in becomes the person that its address turned out to be:
 * name, relationship and open items go along, and it keeps `mergedInto`.
 */
export async function personFor(
  work: Change,
  baseId: string,
  series: Series | null,
  verdict: Verdict,
): Promise<Person> {
  const current = await personOf(work, series?.personId ?? null);
  const { name = null, address = null } = verdict.other ?? {};
  if (!address) {
    return current ?? (await work.create('people', { ...blank, name: name ?? '' }, personOfSeriesId(baseId)));
  }
  if (current && current.addresses.length > 0) return current;
  const person = await byAddress(work, address, name ?? current?.name ?? nameFromAddress(address));
  if (!current || current.id === person.id) return person;
  const joined = await work.edit('people', person.id, { relationship: person.relationship ?? current.relationship });
  await movePromisesAndQuestions(work, current.id, person.id);
  await work.edit('people', current.id, { mergedInto: person.id });
  return joined;
}
