/** One-on-ones that the calendar does not show: made by hand, and from then on like any other. */
import type { ByHand } from '../core/by-hand.ts';
import { addToDay, dayOf, instantAt, minuteOf } from '../core/day.ts';
import { meetingId, personId, personOfSeriesId, seriesId } from '../core/identity.ts';
import type { Person, PersonFields } from '../core/people.ts';
import type { Stamp } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { personOf } from './series.ts';

const daysAhead = 180;

/** The starts (ms since 1970 UTC): for half a year, at the same hour on the clock of `zone`. */
export function startsByHand({ start, repeatsEveryWeeks }: Pick<ByHand, 'start' | 'repeatsEveryWeeks'>, zone: string) {
  if (repeatsEveryWeeks === 0) return [start];
  const day = dayOf(start, zone);
  const count = Math.floor(daysAhead / (7 * repeatsEveryWeeks)) + 1;
  return Array.from({ length: count }, (_, n) =>
    n === 0 ? start : instantAt(addToDay(day, 7 * repeatsEveryWeeks * n), minuteOf(start, zone), zone),
  );
}

const stampOf = (instant: number) => `${new Date(instant).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;

async function personIn(work: Change, given: ByHand, baseId: string): Promise<Person> {
  const address = given.address.trim().toLowerCase();
  const fields: PersonFields = {
    name: given.name.trim(),
    addresses: address === '' ? [] : [address],
    relationship: given.relationship,
    employerId: null,
    archivedOn: null,
    mergedInto: null,
  };
  if (address === '') return work.create('people', fields, personOfSeriesId(baseId));
  const row = await work.transaction.objectStore('people').index('addresses').get(address);
  const known = row ? await personOf(work, row.id) : null;
  if (!known) return work.create('people', fields, personId(address));
  // What is known of somebody stays; the form fills gaps alone.
  return work.edit('people', known.id, {
    name: known.name === '' ? fields.name : known.name,
    relationship: known.relationship ?? fields.relationship,
  });
}

/**
 * Makes person, series and meetings; the answer "yes, a one-on-one" is given with it. `zone` is the browser's (IANA). Gives
 * the key to take all of it back. Throws a StoreFailure with nothing made.
 */
export async function addMeetingByHand(given: ByHand, zone: string): Promise<Stamp | null> {
  const baseId = `hand:${crypto.randomUUID()}`;
  const { undoKey } = await change(
    ['people', 'series', 'meetings'],
    async (work) => {
      const person = await personIn(work, given, baseId);
      const recurring = given.repeatsEveryWeeks > 0;
      const title = person.name;
      const id = seriesId(baseId);
      await work.create('series', { baseId, title, recurring, personId: person.id, answer: 'yes', format: null }, id);
      for (const start of startsByHand(given, zone)) {
        const originalStart = stampOf(start);
        await work.create(
          'meetings',
          {
            seriesId: id,
            originalStart,
            title,
            start,
            end: start + given.minutes * 60_000,
            day: dayOf(start, zone),
            startSource: 'unknown',
            zoneKnown: true,
            reply: 'none',
            cancelled: false,
            byHand: true,
            closedAt: null,
            mailedOn: null,
            confirmedOn: null,
          },
          meetingId(baseId, originalStart),
        );
      }
    },
    { action: 'by-hand' },
  );
  return undoKey;
}
