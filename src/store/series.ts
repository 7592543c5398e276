/** Series, and the one answer that settles them. */
import { personOfSeriesId } from '../core/identity.ts';
import type { Series } from '../core/meetings.ts';
import type { Person, Relationship } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import { type Change, change } from './change.ts';

const newPerson = (name: string, relationship: Relationship | null) => ({
  name,
  addresses: [],
  relationship,
  employerId: null,
  archivedOn: null,
  mergedInto: null,
});

/** The person of a series, following joins; null when nobody is known. */
export async function personOf(work: Change, personId: Id | null): Promise<Person | null> {
  const person = personId === null ? null : await work.get('people', personId);
  return person?.mergedInto ? personOf(work, person.mergedInto) : person;
}

const adopted = ['questions', 'commitments', 'evidence', 'letters'] as const;

/** Gives what was written in meetings of the series while nobody was known to the person who now is. */
async function adoptNobodys(work: Change, seriesId: Id, personId: Id): Promise<void> {
  const ofSeries = IDBKeyRange.bound([seriesId], [seriesId, []]);
  for (const meetingId of await work.transaction.objectStore('meetings').index('series').getAllKeys(ofSeries)) {
    const listed = IDBKeyRange.bound([meetingId], [meetingId, []]);
    for (const kind of adopted) {
      const within = kind === 'questions' || kind === 'commitments' ? listed : meetingId;
      for (const row of await work.transaction.objectStore(kind).index('meeting').getAll(within)) {
        if (row.personId === null) await work.edit(kind, row.id, { personId });
      }
    }
  }
}

/**
 * Keeps the answer to "Is this your one-on-one?" for the whole series, and what was written there with nobody known goes
 * to the one who now is. `name` is used where nobody is known yet.
 * Throws a StoreFailure.
 */
export async function answerSeries(
  seriesId: Id,
  answer: Relationship | 'not-one-on-one',
  name: string,
): Promise<string | null> {
  const { undoKey } = await change(
    ['series', 'people', 'meetings', ...adopted],
    async (work) => {
      if (answer === 'not-one-on-one') {
        await work.edit('series', seriesId, { answer: 'no' });
        return;
      }
      const series = await work.get('series', seriesId);
      if (!series) throw new Error(`no series ${seriesId}`);
      const known = await personOf(work, series.personId);
      const person = known
        ? await work.edit('people', known.id, { relationship: answer, ...(known.name === '' ? { name } : {}) })
        : await work.create('people', newPerson(name, answer), personOfSeriesId(series.baseId));
      await work.edit('series', seriesId, { answer: 'yes', personId: person.id });
      await adoptNobodys(work, seriesId, person.id);
    },
    { action: 'answer' },
  );
  return undoKey;
}

/** Keeps the format that was agreed for later talks of this series. Throws a StoreFailure. */
export async function setFormat(seriesId: Id, format: Series['format']): Promise<string | null> {
  const { undoKey } = await change(['series'], (work) => work.edit('series', seriesId, { format }), {
    action: 'format',
  });
  return undoKey;
}
