/** Reading the pieces that stand around a meeting, each within one transaction that the caller opened. */

import { visionAt } from '../core/employers/employers.ts';
import { isOff } from '../core/following/off.ts';
import type { Some } from '../core/meeting-records.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Matter, Person } from '../core/people.ts';
import type { Objection, Pitch, Vision } from '../core/plan.ts';
import type { Id } from '../core/record.ts';
import type { SentLetter } from '../core/sent.ts';
import type { Assessment, Evidence } from '../core/standing.ts';
import type { ChecklistItem, Version } from '../core/upkeep.ts';
import type { Commitment, Owner, Question } from '../core/words.ts';
import type { Database } from './open.ts';
import { placeOf, recordOf } from './rows.ts';

// The checklist shows a few; a first meeting has no earlier one that would bound the list.
const mostDelivered = 20;

/** Every store that what is known of a meeting can come from. */
export const meetingStores = [
  'meetings',
  'series',
  'people',
  'sightings',
  'commitments',
  'questions',
  'topics',
  'pitches',
  'objections',
  'assessments',
  'checklistItems',
  'matters',
  'visions',
  'letters',
  'checks',
  'notes',
  'evidence',
  'settings',
  'versions',
  'receipts',
  'meta',
] as const;

/** The transaction for all of them. */
export function read(db: Database) {
  return db.transaction(meetingStores, 'readonly');
}
export type Read = ReturnType<typeof read>;

/** A person by id, following joins; null when there is none. */
export async function livePerson(tx: Read, id: Id | null): Promise<Person | null> {
  const row = id === null ? undefined : await tx.objectStore('people').get(id);
  if (!row || row.deletedAt !== null) return null;
  return row.mergedInto ? livePerson(tx, row.mergedInto) : recordOf(row);
}

/** Everybody who is neither deleted nor joined into somebody else. */
export async function livePeople(tx: Read): Promise<Person[]> {
  const rows = await tx.objectStore('people').getAll();
  return rows.filter((row) => row.deletedAt === null && row.mergedInto === null).map(recordOf);
}

/** The series with this person, the given one always among them. */
export async function seriesWith(tx: Read, series: Series, person: Person | null): Promise<Id[]> {
  if (!person) return [series.id];
  const ids = await tx.objectStore('series').index('person').getAllKeys(person.id);
  return ids.includes(series.id) ? ids : [...ids, series.id];
}

/** The nearest meeting before (`prev`) or after (`next`) in any of these series that takes place. */
export async function neighbour(
  tx: Read,
  seriesIds: readonly Id[],
  meeting: Pick<Meeting, 'start' | 'day'>,
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
    while (cursor && isOff(cursor.value)) cursor = await cursor.continue();
    if (!cursor) continue;
    const found = recordOf(cursor.value);
    const nearer =
      !nearest || (direction === 'prev' ? placeOf(found) > placeOf(nearest) : placeOf(found) < placeOf(nearest));
    if (nearer) nearest = found;
  }
  return nearest;
}

/** What one side still owes the other, soonest due first: the first `most`, and how many in all. */
export async function openCommitments(
  tx: Read,
  person: Person | null,
  owner: Owner,
  most: number,
): Promise<Some<Commitment>> {
  if (!person) return { items: [], total: 0 };
  const index = tx.objectStore('commitments').index('openWith');
  const range = IDBKeyRange.bound([person.id, owner], [person.id, owner, []]);
  const [rows, total] = await Promise.all([index.getAll(range, most), index.count(range)]);
  return { items: rows.map(recordOf), total };
}

/** What the user delivered to this person since the last meeting; without one, ever. */
export async function deliveredSince(tx: Read, person: Person | null, previous: Meeting | null): Promise<Commitment[]> {
  if (!person) return [];
  const range = IDBKeyRange.bound([person.id, previous?.day ?? ''], [person.id, []]);
  return (await tx.objectStore('commitments').index('deliveredTo').getAll(range, mostDelivered)).map(recordOf);
}

/** What is still to be asked, in the user's order: the first `most`, and how many in all. */
export async function openQuestions(tx: Read, person: Person | null, most: number): Promise<Some<Question>> {
  if (!person) return { items: [], total: 0 };
  const index = tx.objectStore('questions').index('openWith');
  const range = IDBKeyRange.bound([person.id], [person.id, []]);
  const [rows, total] = await Promise.all([index.getAll(range, most), index.count(range)]);
  return { items: rows.map(recordOf), total };
}

/** Everything that was written down or handled in a meeting. */
export async function writtenIn(tx: Read, id: Id) {
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

/** Texts of these records that lost against another window's. */
export async function versionsOf(tx: Read, records: readonly { id: Id }[]): Promise<Version[]> {
  const index = tx.objectStore('versions').index('record');
  const lists = await Promise.all(records.map(({ id }) => index.getAll(id)));
  return lists.flat().map(recordOf);
}

/** The ask that is open with this person, else the latest that was made and not answered for good. */
export async function currentPitch(tx: Read, person: Person | null): Promise<Pitch | null> {
  if (!person) return null;
  const rows = (await tx.objectStore('pitches').index('openWith').getAll(person.id)).map(recordOf);
  const latest = rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return latest.find(({ state }) => state === 'open') ?? latest[0] ?? null;
}

/** How the user's work was seen with this person from the day `from` on, oldest first. */
export async function assessmentsSince(tx: Read, person: Person | null, from: string): Promise<Assessment[]> {
  if (!person) return [];
  const range = IDBKeyRange.bound([person.id, from], [person.id, []]);
  return (await tx.objectStore('assessments').index('person').getAll(range)).map(recordOf);
}

// Some hundred a year would be a lot; a list is no help beyond that.
const mostEvidence = 300;

/** Evidence from the day `from` on, the newest first, whoever it is with. */
export async function evidenceSince(tx: Read, from: string): Promise<Evidence[]> {
  const found: Evidence[] = [];
  let cursor = await tx.objectStore('evidence').index('day').openCursor(IDBKeyRange.lowerBound(from), 'prev');
  for (; cursor && found.length < mostEvidence; cursor = await cursor.continue()) found.push(recordOf(cursor.value));
  return found;
}

/** What the user made of the checklists, for this meeting and for every one. */
export async function ownChecklist(tx: Read, meetingId: Id): Promise<ChecklistItem[]> {
  const store = tx.objectStore('checklistItems');
  const [everywhere, here] = await Promise.all([
    store.index('stage').getAll(),
    store.index('meeting').getAll(meetingId),
  ]);
  return [...everywhere, ...here].map(recordOf);
}

const toldStates: ReadonlySet<Pitch['state']> = new Set(['made', 'done']);
/** By the day of the answer; what has none yet comes first. */
const whenTold = ({ answeredOn, createdAt }: Pitch): string => `${answeredOn ?? '9999'} ${createdAt}`;

export interface AskRecords {
  readonly objections: readonly Objection[];
  readonly asks: readonly Pitch[];
  readonly matters: readonly Matter[];
  readonly vision: Vision | null;
  readonly letters: readonly SentLetter[];
}

const startingWith = (key: Id) => IDBKeyRange.bound([key], [key, []]);

/** Of what stands around the ask only what readiness is judged by. */
export async function aroundAskQuickly(tx: Read, pitch: Pitch | null, id: Id): Promise<AskRecords> {
  const [objections, letters] = await Promise.all([
    tx
      .objectStore('objections')
      .index('pitch')
      .getAll(startingWith(pitch?.id ?? '')),
    tx.objectStore('letters').index('meeting').getAll(id),
  ]);
  return { objections: objections.map(recordOf), asks: [], matters: [], vision: null, letters: letters.map(recordOf) };
}

/** What stands around the ask, and the letters about this meeting. */
export async function aroundAsk(tx: Read, person: Person | null, pitch: Pitch | null, id: Id): Promise<AskRecords> {
  const objectionIndex = tx.objectStore('objections').index('pitch');
  const matterIndex = tx.objectStore('matters').index('person');
  const [objections, pitches, matters, visions, letters] = await Promise.all([
    objectionIndex.getAll(startingWith(pitch?.id ?? '')),
    tx.objectStore('pitches').getAll(),
    matterIndex.getAll(startingWith(person?.id ?? '')),
    tx.objectStore('visions').getAll(),
    tx.objectStore('letters').index('meeting').getAll(id),
  ]);
  const live = visions.filter(({ deletedAt }) => deletedAt === null).map(recordOf);
  return {
    objections: objections.map(recordOf),
    asks: pitches
      .filter(
        ({ deletedAt, personId, state }) => deletedAt === null && personId === person?.id && toldStates.has(state),
      )
      .map(recordOf)
      .sort((a, b) => (whenTold(a) < whenTold(b) ? 1 : -1)),
    matters: matters.map(recordOf),
    vision: visionAt(live, person?.employerId ?? null),
    letters: letters.map(recordOf),
  };
}
