/**
 * From facts to records. Every sighting is kept on this device; series, person and meeting are made only for what is
 * judged to be a one-on-one, and followed from then on.
 */
import { type EventFacts, fileView, type PageFacts } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import { type Placed, placeInTime } from '../core/instant.ts';
import { judge } from '../core/judge.ts';
import type { Meeting, Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Settings } from '../core/upkeep.ts';
import type { Verdict } from '../core/verdict.ts';
import { accountsFrom } from './accounts.ts';
import { type Change, change } from './change.ts';
import { follow } from './following/follow.ts';
import { type Kept, keepSighting } from './following/keep-sighting.ts';
import { takeOver } from './following/next-meeting.ts';
import { noteAbsences } from './following/note-absences.ts';
import { personFor } from './join-people.ts';
import { keepAccount } from './keep-account.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import type { KnownAccount, Sighting } from './schema.ts';
import { personOf } from './series.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting, trueAt } from './sightings.ts';

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
  'matters',
  'meta',
  'journal',
  'news',
] as const;

interface Known {
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly accounts: readonly KnownAccount[];
}

/** Everybody and every setting, to judge by. */
export async function knownNow({ transaction }: Change): Promise<Known> {
  const people = await transaction.objectStore('people').getAll();
  return {
    people: people.filter((person) => person.deletedAt === null && person.mergedInto === null),
    settings: settingsFrom(await transaction.objectStore('settings').getAll()),
    accounts: accountsFrom(await transaction.objectStore('meta').get('accounts')),
  };
}

const meetingFacts = (facts: EventFacts, placed: Placed) => ({
  title: facts.title,
  start: placed.start,
  end: placed.end,
  startSource: placed.source,
  zoneKnown: placed.zoneKnown,
  reply: facts.reply,
});

async function makeMeeting(work: Change, seen: Sighting, placed: Placed): Promise<void> {
  const ids = idsOf(seen.facts.key);
  // What is said to be off before anything was written for it needs no record.
  if (placed.day === null || seen.facts.cancelled === true) return;
  const meeting = await work.create(
    'meetings',
    {
      ...meetingFacts(seen.facts, placed),
      day: placed.day,
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
  await takeOver(work, meeting);
}

async function keepSeries(work: Change, series: Series | null, facts: EventFacts, verdict: Verdict): Promise<void> {
  const id = idsOf(facts.key).series;
  const person = await personFor(work, facts.key.baseId, series, verdict);
  const recurring = facts.key.instance !== null;
  if (series) await work.edit('series', id, { recurring, personId: person.id });
  else {
    const fields = { baseId: facts.key.baseId, title: facts.title, recurring, personId: person.id };
    await work.create('series', { ...fields, answer: null, format: null }, id);
  }
}

const isLikely = ({ sureness }: Verdict) => sureness === 'certain' || sureness === 'likely';

/** The verdict on what was seen of a meeting, with the series and the person it is judged by. */
async function judgeSeen(work: Change, best: Sighting, zone: string, known: Known) {
  const series = await work.get('series', best.seriesId);
  const person = await personOf(work, series?.personId ?? null);
  const placed = placeInTime(best.facts, best.headerOffset, zone);
  const recurring = best.facts.key.instance !== null;
  const knowledge = knowledgeOf(best.account, recurring, { ...known, series, person }, minutesOf(placed));
  return { series, person, placed, knowledge, verdict: judge(best.facts, knowledge) };
}

/** Makes the records of what was seen and is in none yet, where it is judged to be a one-on-one. `zone` is the browser's (IANA). */
export async function recordSighting(work: Change, best: Sighting, zone: string, known: Known): Promise<void> {
  const { series, placed, verdict } = await judgeSeen(work, best, zone, known);
  if (!isLikely(verdict)) return;
  await keepSeries(work, series, best.facts, verdict);
  await makeMeeting(work, best, placed);
}

/** A file is old news: what was seen since counts, not what it says. */
const isOutdated = ({ asOf }: EventFacts, { after }: Kept) =>
  asOf !== undefined && after.some((seen) => trueAt(seen) > asOf);

async function recordEvent(
  work: Change,
  page: PageFacts,
  event: EventFacts,
  zone: string,
  known: Known,
): Promise<void> {
  if (event.key.kind === 'task') return;
  const kept = await keepSighting(work, page, event);
  const { here, before } = kept;
  const best = bestSighting(kept.after) ?? here;
  const { series, person, placed, knowledge, verdict } = await judgeSeen(work, best, zone, known);
  if (isLikely(verdict)) await keepSeries(work, series, best.facts, verdict);
  const meeting = await work.get('meetings', here.meetingId);
  if (!meeting) {
    if (isLikely(verdict)) await makeMeeting(work, best, placed);
    return;
  }
  if (isOutdated(event, kept)) return;
  const then = bestSighting(before);
  const wasOne = then === null || isLikely(judge(then.facts, knowledge));
  await follow(work, {
    meeting,
    kept,
    said: {
      newer: event,
      placed: placeInTime(event, here.headerOffset, zone),
      zoneStated: here.headerOffset !== null,
    },
    knowledge,
    person,
    tell: series?.answer !== 'no' && (isLikely(verdict) || wasOne),
    inSight: page.inSight ?? null,
  });
}

/**
 * Keeps what one page or file said, who is signed in included. A meeting that is known follows what is new; one that is
 * not in sight stays as it is. `zone` is the browser's (IANA). Throws a StoreFailure with nothing kept.
 */
export async function recordPage(page: PageFacts, zone: string): Promise<void> {
  await change(
    recordStores,
    async (work) => {
      const before = await knownNow(work);
      const known: Known =
        page.view === fileView ? before : { ...before, accounts: await keepAccount(work, page, before.people) };
      for (const event of page.events) await recordEvent(work, page, event, zone, known);
      const isOne = async (_: Meeting, best: Sighting) => isLikely((await judgeSeen(work, best, zone, known)).verdict);
      await noteAbsences(work, page, isOne);
    },
    { durability: 'relaxed' },
  );
}
