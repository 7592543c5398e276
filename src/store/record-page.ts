/**
 * From facts to records. Every sighting is kept on this device; series, person and meeting are made only for what is
 * judged to be a one-on-one, and followed from then on.
 */
import type { EventFacts, PageFacts } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import { type Placed, placeInTime } from '../core/instant.ts';
import { judge } from '../core/judge.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Settings } from '../core/upkeep.ts';
import type { Verdict } from '../core/verdict.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { personFor } from './join-people.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import type { Sighting } from './schema.ts';
import { personOf } from './series.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting, joinFacts, trueAt } from './sightings.ts';
import { rollTopics } from './topics.ts';

/** Every store that a sighting can lead to a change in. */
export const recordStores = [
  'sightings',
  'series',
  'meetings',
  'people',
  'settings',
  'topics',
  'questions',
  'commitments',
  'pitches',
] as const;

interface Known {
  readonly people: readonly Person[];
  readonly settings: Settings;
}

/** Everybody and every setting, to judge by. */
export async function knownNow({ transaction }: Change): Promise<Known> {
  const people = await transaction.objectStore('people').getAll();
  return {
    people: people.filter((person) => person.deletedAt === null && person.mergedInto === null),
    settings: settingsFrom(await transaction.objectStore('settings').getAll()),
  };
}

async function keepSighting(work: Change, page: PageFacts, event: EventFacts): Promise<Sighting> {
  const store = work.transaction.objectStore('sightings');
  const ids = idsOf(event.key);
  const calendar = event.calendarId ?? event.key.calendar ?? '';
  const id = `${ids.meeting}|${page.account}|${calendar}`;
  const older = await store.get(id);
  // A file may be older than what the page has shown since.
  const seenAt = now();
  const seen = event.asOf === undefined ? event : { ...event, asOf: Math.min(event.asOf, seenAt) };
  const outdated = older !== undefined && trueAt(older) > (seen.asOf ?? seenAt);
  const sighting: Sighting = {
    id,
    meetingId: ids.meeting,
    seriesId: ids.series,
    account: page.account,
    calendar,
    seenAt: outdated ? older.seenAt : seenAt,
    headerOffset: page.headerOffset ?? older?.headerOffset ?? null,
    facts: outdated ? joinFacts(seen, older.facts) : joinFacts(older?.facts ?? null, seen),
  };
  await store.put(sighting);
  return bestSighting(await store.index('meeting').getAll(ids.meeting)) ?? sighting;
}

const meetingFacts = (facts: EventFacts, placed: Placed) => ({
  title: facts.title,
  start: placed.start,
  end: placed.end,
  startSource: placed.source,
  zoneKnown: placed.zoneKnown,
  reply: facts.reply,
});

async function keepMeeting(work: Change, seen: Sighting, placed: Placed): Promise<void> {
  const ids = idsOf(seen.facts.key);
  if (placed.day === null) return;
  const fields = { ...meetingFacts(seen.facts, placed), day: placed.day };
  if (await work.get('meetings', ids.meeting)) {
    await work.edit('meetings', ids.meeting, fields);
    return;
  }
  const meeting = await work.create(
    'meetings',
    {
      ...fields,
      seriesId: ids.series,
      originalStart: ids.originalStart,
      cancelled: false,
      byHand: false,
      closedAt: null,
      mailedOn: null,
      confirmedOn: null,
    },
    ids.meeting,
  );
  await rollFromLast(work, meeting);
}

/** A meeting that appears after the last one was closed takes over what was left there. */
async function rollFromLast(work: Change, meeting: Meeting): Promise<void> {
  const range = IDBKeyRange.bound([meeting.seriesId], [meeting.seriesId, meeting.start ?? now()], false, true);
  const cursor = await work.transaction.objectStore('meetings').index('series').openCursor(range, 'prev');
  if (cursor && cursor.value.closedAt !== null) await rollTopics(work, cursor.value.id, meeting.id);
}

async function keepSeries(work: Change, series: Series | null, facts: EventFacts, verdict: Verdict): Promise<void> {
  const id = idsOf(facts.key).series;
  const person = await personFor(work, facts.key.baseId, series, verdict);
  const recurring = facts.key.instance !== null;
  if (series) await work.edit('series', id, { title: facts.title, recurring, personId: person.id });
  else {
    const fields = { baseId: facts.key.baseId, title: facts.title, recurring, personId: person.id };
    await work.create('series', { ...fields, answer: null, format: null }, id);
  }
}

/** Makes and follows the records of what was seen, where it is judged to be a one-on-one. `zone` is the browser's (IANA). */
export async function recordSighting(work: Change, seen: Sighting, zone: string, known: Known): Promise<void> {
  const series = await work.get('series', seen.seriesId);
  const person = await personOf(work, series?.personId ?? null);
  const placed = placeInTime(seen.facts, seen.headerOffset, zone);
  const verdict = judge(
    seen.facts,
    knowledgeOf(seen.account, seen.facts.key.instance !== null, { ...known, series, person }, minutesOf(placed)),
  );
  const isOneOnOne = verdict.sureness === 'certain' || verdict.sureness === 'likely';
  const followed = (await work.get('meetings', seen.meetingId)) !== null;
  if (seen.facts.cancelled && !followed) return;
  if (isOneOnOne) await keepSeries(work, series, seen.facts, verdict);
  if (isOneOnOne || followed) await keepMeeting(work, seen, placed);
}

/** Keeps what one page said. `zone` is the browser's (IANA). Throws a StoreFailure with nothing kept. */
export async function recordPage(page: PageFacts, zone: string): Promise<void> {
  await change(
    recordStores,
    async (work) => {
      const known = await knownNow(work);
      for (const event of page.events) {
        if (event.key.kind === 'task') continue;
        await recordSighting(work, await keepSighting(work, page, event), zone, known);
      }
    },
    { durability: 'relaxed' },
  );
}
