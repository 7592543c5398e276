/** The one-on-ones ahead, judged afresh, and which of them is "the next". */
import { verdictOn } from '../core/brief.ts';
import { dayOf } from '../core/day.ts';
import type { EventFacts } from '../core/facts.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import { asksForMore, stageOf, startDay, type Week } from '../core/stage.ts';
import type { Settings } from '../core/upkeep.ts';
import type { Verdict } from '../core/verdict.ts';
import { accountsFrom } from './accounts.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import { withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';
import type { KnownAccount, Sighting } from './schema.ts';
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
    const tx = db.transaction(['meetings', 'series', 'people', 'sightings', 'settings', 'meta'], 'readonly');
    // All requests at once: the engine answers them in order, and nobody waits for the way there and back.
    const [rows, personRows, settingRows, accounts] = await Promise.all([
      tx.objectStore('meetings').index('startAt').getAll(IDBKeyRange.bound(from, until), most),
      tx.objectStore('people').getAll(),
      tx.objectStore('settings').getAll(),
      tx.objectStore('meta').get('accounts'),
    ]);
    const people = personRows.filter((row) => row.deletedAt === null).map(recordOf);
    const known = {
      byId: new Map(people.map((person) => [person.id, person])),
      people: people.filter((person) => person.mergedInto === null),
      settings: settingsFrom(settingRows),
      accounts: accountsFrom(accounts),
    };
    const found = await Promise.all(
      rows
        .filter(({ reply }) => reply !== 'declined')
        .map(async (row) => {
          const [series, sightings] = await Promise.all([
            tx.objectStore('series').get(row.seriesId),
            tx.objectStore('sightings').index('meeting').getAll(row.id),
          ]);
          return series ? unjudged(recordOf(row), recordOf(series), bestSighting(sightings), known) : null;
        }),
    );
    return found.filter((one) => one !== null);
  });
}

interface Known {
  readonly byId: ReadonlyMap<Id, Person>;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly accounts: readonly KnownAccount[];
}

/** One meeting with what it is judged by; null where the user said that it is none. */
function unjudged(meeting: Meeting, series: Series, sighting: Sighting | null, known: Known): Unjudged | null {
  if (series.deletedAt !== null || series.answer === 'no') return null;
  const person = currentPerson(known.byId, series.personId);
  const knowledge = knowledgeOf(
    sighting?.account ?? '',
    series.recurring,
    { ...known, series, person },
    minutesOf(meeting),
  );
  return { meeting, series, person, facts: sighting?.facts ?? null, knowledge };
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

export interface Lead {
  /** What popup and panel open on. */
  readonly lead: ListedMeeting | null;
  /** One that is over and still asks for something, while another one leads. */
  readonly after: ListedMeeting | null;
}

/**
 * "The next one-on-one", unless one that is over comes first: it is still to be wrapped up, or its letter is due. It leads
 * for the rest of its day, and later until the next one is to be prepared; never over one that is at hand. Only what the
 * user has called a one-on-one leads afterwards.
 */
export function leadOf(listed: readonly ListedMeeting[], now: number, zone: string, week: Week): Lead {
  const next = nextOf(listed, now);
  const over = listed.filter(
    ({ meeting, series }) =>
      (series.answer === 'yes' || meeting.byHand) && endOf(meeting) <= now && asksForMore(meeting, now, zone, week),
  );
  const after = over.findLast(({ person }) => person?.relationship === 'manager') ?? over.at(-1) ?? null;
  if (!after || !next) return { lead: after ?? next, after: null };
  const atHand = next.meeting.start !== null && next.meeting.start <= now + hour;
  const fresh = startDay(after.meeting, zone) === dayOf(now, zone);
  const early = stageOf(next.meeting, now, zone, week) === 'propose';
  return !atHand && (fresh || early) ? { lead: after, after: null } : { lead: next, after };
}

/** How far the popup and the panel look ahead and back. */
export const lookAheadMs = 60 * day;
export const lookBackMs = 30 * day;
