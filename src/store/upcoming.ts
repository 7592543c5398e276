/** The one-on-ones ahead, judged afresh, and which of them is "the next". */
import { verdictOn } from '../core/brief.ts';
import type { EventFacts } from '../core/facts.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import type { Verdict } from '../core/verdict.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import { withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting } from './sightings.ts';

export interface ListedMeeting {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly person: Person | null;
  readonly verdict: Verdict;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A meeting without a known end counts as this long. */
const usualLength = 30 * minute;

export const endOf = (meeting: Meeting): number =>
  meeting.end ?? (meeting.start === null ? placeOf(meeting) + 12 * hour : meeting.start + usualLength);

/**
 * One-on-ones that are not cancelled or declined, from `from` on (ms since 1970 UTC) to `until`, soonest first, at most
 * `most`. What is judged not to be one, or not known, is left out.
 */
export async function listMeetings(from: number, until: number, most = 20): Promise<readonly ListedMeeting[]> {
  const listed: ListedMeeting[] = [];
  for (const { knowledge, ...one } of await readMeetings(from, until, most)) {
    const verdict = await verdictOn(one, knowledge);
    if (verdict.sureness !== 'no' && verdict.sureness !== 'unknown') listed.push({ ...one, verdict });
  }
  return listed;
}

type Unjudged = Omit<ListedMeeting, 'verdict'> & { facts: EventFacts | null; knowledge: Knowledge };

// Judging may load code, and a transaction ends while one waits for that: so everything is read first.
async function readMeetings(from: number, until: number, most: number): Promise<Unjudged[]> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['meetings', 'series', 'people', 'sightings', 'settings'], 'readonly');
    const people = (await tx.objectStore('people').getAll()).filter((row) => row.deletedAt === null).map(recordOf);
    const byId = new Map(people.map((person) => [person.id, person]));
    const settings = settingsFrom(await tx.objectStore('settings').getAll());
    const live = people.filter((person) => person.mergedInto === null);
    const found: Unjudged[] = [];
    let cursor = await tx.objectStore('meetings').index('startAt').openCursor(IDBKeyRange.bound(from, until));
    for (; cursor && found.length < most; cursor = await cursor.continue()) {
      const meeting = recordOf(cursor.value);
      const row = await tx.objectStore('series').get(meeting.seriesId);
      if (!row || row.deletedAt !== null || row.answer === 'no' || meeting.reply === 'declined') continue;
      const series = recordOf(row);
      const person = currentPerson(byId, series.personId);
      const sighting = bestSighting(await tx.objectStore('sightings').index('meeting').getAll(meeting.id));
      const known = { series, person, people: live, settings };
      const knowledge = knowledgeOf(sighting?.account ?? '', series.recurring, known, minutesOf(meeting));
      found.push({ meeting, series, person, facts: sighting?.facts ?? null, knowledge });
    }
    return found;
  });
}

function currentPerson(people: ReadonlyMap<Id, Person>, id: Id | null): Person | null {
  const person = id === null ? undefined : people.get(id);
  if (!person) return null;
  return person.mergedInto ? currentPerson(people, person.mergedInto) : person;
}

/**
 * "The next one-on-one": one that is running or starts within the hour, else the next with a manager, else the next at
 * all. `listed` is soonest first. Null when there is none.
 */
export function nextOf(listed: readonly ListedMeeting[], now: number): ListedMeeting | null {
  const ahead = listed.filter(({ meeting }) => endOf(meeting) > now);
  const atHand = ahead.find(({ meeting }) => meeting.start !== null && meeting.start <= now + hour);
  return atHand ?? ahead.find(({ person }) => person?.relationship === 'manager') ?? ahead[0] ?? null;
}

/** How far the popup and the panel look ahead and back. */
export const lookAheadMs = 60 * day;
export const lookBackMs = 30 * day;
