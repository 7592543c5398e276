/** What the calendar gave so far, for the first page: also what is not known to be a one-on-one yet. */
import { dayOf } from '../core/day.ts';
import { placeInTime } from '../core/instant.ts';
import { judge } from '../core/judge.ts';
import type { Id } from '../core/record.ts';
import { startDay } from '../core/stage.ts';
import { type Found, mayTurnOut } from '../core/welcome.ts';
import { accountsFrom } from './accounts.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import type { Sighting } from './schema.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting } from './sightings.ts';
import { endOf, listMeetings } from './upcoming.ts';

const most = 300;
const hour = 60 * 60_000;
const day = 24 * hour;

async function known(from: number, until: number, zone: string): Promise<Found[]> {
  const listed = await listMeetings(from - hour, until, most);
  return listed
    .filter(({ meeting }) => endOf(meeting) > from)
    .map(({ meeting, series, person, verdict }) => ({
      id: meeting.id,
      seriesId: series.id,
      title: meeting.title,
      name: person?.name || verdict.other?.name || null,
      start: meeting.start,
      day: startDay(meeting, zone),
      recurring: series.recurring,
      everyWeeks: series.format?.everyWeeks ?? null,
      verdict,
    }));
}

/** What was seen of events that have no record, with what they are judged by. */
async function seenOnly(from: number, until: number, zone: string) {
  return withDatabase(async (db) => {
    const tx = db.transaction(['sightings', 'meetings', 'series', 'people', 'settings', 'meta'], 'readonly');
    const days = IDBKeyRange.bound(dayOf(from, zone), dayOf(until, zone));
    const [seen, personRows, settingRows, accounts] = await Promise.all([
      tx.objectStore('sightings').index('day').getAll(days, most),
      tx.objectStore('people').getAll(),
      tx.objectStore('settings').getAll(),
      tx.objectStore('meta').get('accounts'),
    ]);
    const people = personRows.filter((row) => row.deletedAt === null && row.mergedInto === null).map(recordOf);
    const byMeeting = new Map<Id, Sighting[]>();
    for (const one of seen)
      if (one.facts.key.kind !== 'task') byMeeting.set(one.meetingId, [...(byMeeting.get(one.meetingId) ?? []), one]);
    const without = await Promise.all(
      [...byMeeting].map(async ([id, sightings]) => {
        const best = bestSighting(sightings);
        const [meeting, row] = await Promise.all([
          tx.objectStore('meetings').getKey(id),
          tx.objectStore('series').get(sightings[0]?.seriesId ?? ''),
        ]);
        return best && meeting === undefined ? { best, series: row?.deletedAt === null ? recordOf(row) : null } : null;
      }),
    );
    const known = { people, settings: settingsFrom(settingRows), accounts: accountsFrom(accounts) };
    return { known, without: without.filter((one) => one !== null) };
  });
}

async function notKnown(from: number, until: number, zone: string): Promise<Found[]> {
  const { known, without } = await seenOnly(from, until, zone);
  return without.flatMap(({ best, series }) => {
    const { facts, headerOffset, meetingId, seriesId } = best;
    const placed = placeInTime(facts, headerOffset, zone);
    if (placed.day === null || facts.cancelled === true || (placed.end ?? until) <= from) return [];
    const person = known.people.find(({ id }) => id === series?.personId) ?? null;
    const recurring = facts.key.instance !== null;
    const verdict = judge(facts, knowledgeOf(best.account, recurring, { ...known, series, person }, minutesOf(placed)));
    if (!mayTurnOut(verdict, facts.title)) return [];
    const { title } = facts;
    const base = { id: meetingId, seriesId, title, name: null, start: placed.start, day: placed.day };
    return [{ ...base, recurring, everyWeeks: null, verdict }];
  });
}

/**
 * What is ahead of `from` (ms since 1970 UTC) within `days`, soonest first: one-on-ones, sure and likely, and events that
 * may turn out to be one. Days are those of `zone`. Throws a StoreFailure.
 */
export async function listFound(from: number, days: number, zone: string): Promise<readonly Found[]> {
  const until = from + days * day;
  const found = [...(await known(from, until, zone)), ...(await notKnown(from, until, zone))];
  const at = (one: Found) => one.start ?? Date.parse(`${one.day}T12:00:00Z`);
  return found.sort((a, b) => at(a) - at(b));
}
