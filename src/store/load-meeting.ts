/** Everything around one meeting, in one read. */

import type { Knowledge } from '../core/knowledge.ts';
import type { MeetingRecords, Some } from '../core/meeting-records.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import type { Version } from '../core/upkeep.ts';
import type { Commitment, Owner, Question } from '../core/words.ts';
import { askLaterId } from './ask-later.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import { type Database, withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';
import type { Sighting } from './schema.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting } from './sightings.ts';

export interface LoadedMeeting {
  readonly records: MeetingRecords;
  readonly sighting: Sighting | null;
  /** For judging the meeting: the answer, own addresses, people. */
  readonly knowledge: Knowledge;
  /** Until when the one question was put off (ms since 1970 UTC), 0 when it was not. */
  readonly askAgainAt: number;
  /** Texts that lost against another window's, of the topics of this meeting. */
  readonly versions: readonly Version[];
}

// The checklist shows a few; a first meeting has no earlier one that would bound the list.
const mostDelivered = 20;

const readStores = [
  'meetings',
  'series',
  'people',
  'sightings',
  'commitments',
  'questions',
  'topics',
  'pitches',
  'checks',
  'notes',
  'evidence',
  'settings',
  'versions',
  'receipts',
] as const;

function read(db: Database) {
  return db.transaction(readStores, 'readonly');
}
type Read = ReturnType<typeof read>;

async function livePerson(tx: Read, id: Id | null): Promise<Person | null> {
  const row = id === null ? undefined : await tx.objectStore('people').get(id);
  if (!row || row.deletedAt !== null) return null;
  return row.mergedInto ? livePerson(tx, row.mergedInto) : recordOf(row);
}

async function livePeople(tx: Read): Promise<Person[]> {
  const rows = await tx.objectStore('people').getAll();
  return rows.filter((row) => row.deletedAt === null && row.mergedInto === null).map(recordOf);
}

async function seriesWith(tx: Read, series: Series, person: Person | null): Promise<Id[]> {
  if (!person) return [series.id];
  const ids = await tx.objectStore('series').index('person').getAllKeys(person.id);
  return ids.includes(series.id) ? ids : [...ids, series.id];
}

/** The nearest meeting before (`prev`) or after (`next`) in any of these series that is not cancelled. */
async function neighbour(
  tx: Read,
  seriesIds: readonly Id[],
  meeting: Meeting,
  direction: 'prev' | 'next',
): Promise<Meeting | null> {
  const place = placeOf(meeting);
  let nearest: Meeting | null = null;
  for (const id of seriesIds) {
    const range =
      direction === 'prev'
        ? IDBKeyRange.bound([id], [id, place], false, true)
        : IDBKeyRange.bound([id, place], [id, []], true);
    let cursor = await tx.objectStore('meetings').index('series').openCursor(range, direction);
    while (cursor?.value.cancelled) cursor = await cursor.continue();
    if (!cursor) continue;
    const found = recordOf(cursor.value);
    const nearer =
      !nearest || (direction === 'prev' ? placeOf(found) > placeOf(nearest) : placeOf(found) < placeOf(nearest));
    if (nearer) nearest = found;
  }
  return nearest;
}

async function openCommitments(tx: Read, person: Person | null, owner: Owner, most: number): Promise<Some<Commitment>> {
  if (!person) return { items: [], total: 0 };
  const index = tx.objectStore('commitments').index('openWith');
  const range = IDBKeyRange.bound([person.id, owner], [person.id, owner, []]);
  const [rows, total] = await Promise.all([index.getAll(range, most), index.count(range)]);
  return { items: rows.map(recordOf), total };
}

/** What the user delivered to this person since the last meeting; without one, ever. */
async function deliveredSince(tx: Read, person: Person | null, previous: Meeting | null): Promise<Commitment[]> {
  if (!person) return [];
  const range = IDBKeyRange.bound([person.id, previous?.day ?? ''], [person.id, []]);
  return (await tx.objectStore('commitments').index('deliveredTo').getAll(range, mostDelivered)).map(recordOf);
}

async function openQuestions(tx: Read, person: Person | null, most: number): Promise<Some<Question>> {
  if (!person) return { items: [], total: 0 };
  const index = tx.objectStore('questions').index('openWith');
  const range = IDBKeyRange.bound([person.id], [person.id, []]);
  const [rows, total] = await Promise.all([index.getAll(range, most), index.count(range)]);
  return { items: rows.map(recordOf), total };
}

async function writtenIn(tx: Read, id: Id) {
  const range = IDBKeyRange.bound([id], [id, []]);
  const [notes, evidence, promised, written, handled] = await Promise.all([
    tx.objectStore('notes').index('meeting').getAll(range),
    tx.objectStore('evidence').index('meeting').getAll(id),
    tx.objectStore('commitments').index('meeting').getAll(range),
    tx.objectStore('questions').index('meeting').getAll(range),
    tx.objectStore('questions').index('handledIn').getAll(id),
  ]);
  const asked = [...new Map([...written, ...handled].map((row) => [row.id, row])).values()];
  return {
    notes: notes.map(recordOf),
    evidence: evidence.map(recordOf),
    promised: promised.map(recordOf),
    asked: asked.map(recordOf),
  };
}

async function versionsOf(tx: Read, topics: readonly { id: Id }[]): Promise<Version[]> {
  const index = tx.objectStore('versions').index('record');
  const lists = await Promise.all(topics.map(({ id }) => index.getAll(id)));
  return lists.flat().map(recordOf);
}

const nothingWritten = { notes: [], evidence: [], promised: [], asked: [] };

/**
 * Loads one meeting; null when it is not there. `quick` is the popup's: the first few of each list with their number,
 * and nothing of what was written down. Throws a StoreFailure.
 */
export async function loadMeeting(id: Id, { quick }: { quick: boolean }): Promise<LoadedMeeting | null> {
  const most = quick ? 4 : 500;
  return withDatabase(async (db) => {
    const tx = read(db);
    const row = await tx.objectStore('meetings').get(id);
    const seriesRow = row && row.deletedAt === null ? await tx.objectStore('series').get(row.seriesId) : undefined;
    if (!row || !seriesRow) return null;
    const meeting = recordOf(row);
    const series = recordOf(seriesRow);
    const person = await livePerson(tx, series.personId);
    const seriesIds = await seriesWith(tx, series, person);
    const [previous, next, mine, theirs, questions, topics, pitch, checks, settings, sightings, written] =
      await Promise.all([
        neighbour(tx, seriesIds, meeting, 'prev'),
        neighbour(tx, seriesIds, meeting, 'next'),
        openCommitments(tx, person, 'me', most),
        openCommitments(tx, person, 'them', most),
        openQuestions(tx, person, most),
        tx
          .objectStore('topics')
          .index('meeting')
          .getAll(IDBKeyRange.bound([id], [id, []])),
        person ? tx.objectStore('pitches').index('openWith').get(person.id) : undefined,
        tx.objectStore('checks').index('meeting').getAll(id),
        tx.objectStore('settings').getAll(),
        tx.objectStore('sightings').index('meeting').getAll(id),
        quick ? nothingWritten : writtenIn(tx, id),
      ]);
    const sighting = bestSighting(sightings);
    const delivered = await deliveredSince(tx, person, previous);
    const known = { series, person, people: await livePeople(tx), settings: settingsFrom(settings) };
    return {
      sighting,
      knowledge: knowledgeOf(sighting?.account ?? '', series.recurring, known, minutesOf(meeting)),
      askAgainAt: (await tx.objectStore('receipts').get(askLaterId(series.id)))?.until ?? 0,
      versions: quick ? [] : await versionsOf(tx, topics),
      records: {
        meeting,
        series,
        person,
        facts: sighting?.facts ?? null,
        previous,
        next,
        mine,
        theirs,
        delivered,
        questions,
        topics: topics.map(recordOf),
        pitch: pitch ? recordOf(pitch) : null,
        checks: checks.map(recordOf),
        settings: known.settings,
        ...written,
      },
    };
  });
}
