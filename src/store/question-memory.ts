/** What is remembered of the questions for one person, in one read. */
import { isOff } from '../core/following/off.ts';
import type { Meeting } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import { type Gap, nothingRemembered, type QuestionMemory } from '../core/questions/memory.ts';
import type { Day, Id } from '../core/record.ts';
import { needStateOf } from '../core/roadmap/roadmap.ts';
import type { Question } from '../core/words.ts';
import { type Database, withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';

/** Every store that the memory is read from. */
export const memoryStores = [
  'questions',
  'meetings',
  'series',
  'people',
  'objectives',
  'milestones',
  'needs',
  'opportunities',
  'pitches',
  'seasons',
] as const;

const reading = (db: Database) => db.transaction(memoryStores, 'readonly');
type Read = ReturnType<typeof reading>;

const isLive = ({ deletedAt }: { readonly deletedAt: unknown }) => deletedAt === null;

async function daysOf(tx: Read, questions: readonly Question[]): Promise<Map<Id, Day>> {
  const ids = new Set(questions.flatMap(({ askedIn, answeredIn }) => [...askedIn, answeredIn ?? '']));
  ids.delete('');
  const meetings = tx.objectStore('meetings');
  const rows = await Promise.all([...ids].map((id) => meetings.get(id)));
  return new Map(rows.filter((row) => row !== undefined).map(({ id, day }) => [id, day]));
}

/** The needs of the roadmap that are gaps on this day. */
async function openGaps(tx: Read, day: Day): Promise<Gap[]> {
  const [milestones, needs, opportunities] = await Promise.all([
    tx.objectStore('milestones').getAll(),
    tx.objectStore('needs').getAll(),
    tx.objectStore('opportunities').getAll(),
  ]);
  const open = new Map(milestones.filter((one) => isLive(one) && one.state === 'open').map((one) => [one.id, one]));
  const ways = new Map<Id, typeof opportunities>();
  for (const way of opportunities.filter(isLive)) ways.set(way.needId, [...(ways.get(way.needId) ?? []), way]);
  const place = (milestoneId: Id, order: string) => `${open.get(milestoneId)?.order ?? ''}\0${order}`;
  return needs
    .filter((need) => isLive(need) && open.has(need.milestoneId))
    .filter((need) => needStateOf(need, ways.get(need.id) ?? [], day) === 'gap')
    .toSorted((a, b) => (place(a.milestoneId, a.order) < place(b.milestoneId, b.order) ? -1 : 1))
    .map(({ id, kind, text }) => ({ needId: id, kind, text }));
}

/** How many one-on-ones with this person took place before this one. */
async function heldBefore(tx: Read, person: Person, meeting: Meeting): Promise<number> {
  const series = await tx.objectStore('series').index('person').getAllKeys(person.id);
  const index = tx.objectStore('meetings').index('series');
  const before = (id: Id) => IDBKeyRange.bound([id], [id, placeOf(meeting)], false, true);
  const lists = await Promise.all(series.map((id) => index.getAll(before(id))));
  return lists.flat().filter((row) => !isOff(row)).length;
}

async function managerBefore(tx: Read, person: Person): Promise<boolean> {
  if (person.relationship !== 'manager') return false;
  const people = (await tx.objectStore('people').getAll()).filter((one) => isLive(one) && one.mergedInto === null);
  return people.some(
    ({ id, relationship, createdAt }) => id !== person.id && relationship === 'manager' && createdAt < person.createdAt,
  );
}

async function answerBy(tx: Read, person: Person): Promise<QuestionMemory['answer']> {
  const answered = (await tx.objectStore('pitches').getAll()).flatMap((pitch) =>
    isLive(pitch) && pitch.personId === person.id && pitch.answer !== null && pitch.answeredOn !== null
      ? [{ kind: pitch.answer, day: pitch.answeredOn }]
      : [],
  );
  return answered.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

async function nextReview(tx: Read, from: Day): Promise<Day | null> {
  const rows = await tx.objectStore('seasons').index('decidedOn').getAll(IDBKeyRange.lowerBound(from));
  return rows.find(({ kind }) => kind === 'review')?.decidedOn ?? null;
}

/** The memory for the person of a meeting; what was written down in it where nobody is known. Throws a StoreFailure. */
export async function loadQuestionMemory(person: Person | null, meeting: Meeting): Promise<QuestionMemory> {
  return withDatabase(async (db) => {
    const tx = reading(db);
    const store = tx.objectStore('questions');
    if (person === null) {
      const range = IDBKeyRange.bound([meeting.id], [meeting.id, []]);
      const questions = (await store.index('meeting').getAll(range)).filter(isLive).map(recordOf);
      return {
        ...nothingRemembered,
        questions,
        days: await daysOf(tx, questions),
        gaps: await openGaps(tx, meeting.day),
      };
    }
    const questions = (await store.index('person').getAll(person.id)).filter(isLive).map(recordOf);
    const [days, gaps, objectives, answer, reviewOn, held, another] = await Promise.all([
      daysOf(tx, questions),
      openGaps(tx, meeting.day),
      tx.objectStore('objectives').index('open').getAll(),
      answerBy(tx, person),
      nextReview(tx, meeting.day),
      heldBefore(tx, person, meeting),
      managerBefore(tx, person),
    ]);
    const agreed = objectives.some((one) => isLive(one) && one.agreedWith === person.id);
    return { questions, days, gaps, agreed, answer, reviewOn, heldBefore: held, managerBefore: another };
  });
}
