/** The days around a meeting, from everything that was seen on the calendar page. */
import type { AroundEvent, Surroundings, Whose } from '../core/around.ts';
import { addToDay, instantAt } from '../core/day.ts';
import { placeInTime } from '../core/instant.ts';
import { firstName, nameFromAddress } from '../core/names.ts';
import type { Person } from '../core/people.ts';
import type { Id } from '../core/record.ts';
import { spanOf, startDay } from '../core/stage.ts';
import type { Settings } from '../core/upkeep.ts';
import { livePerson, read } from './meeting-reads.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import type { Sighting } from './schema.ts';
import type { SeenDay } from './seen-days.ts';
import { settingsFrom } from './settings.ts';

const daysAround = 7;
// What is longer than this and began before is not looked for.
const longestDays = 14;
const seenWithinMs = 14 * 24 * 60 * 60 * 1000;

type Owner = (calendar: string) => Whose | null;

/** Tells whose a calendar is by its id. The calendar of an account is its address. */
function ownerBy(accounts: readonly string[], settings: Settings, person: Person | null): Owner {
  const mine = new Set([...accounts, ...settings.ownAddresses].map((address) => address.toLowerCase()));
  const theirs = new Set(person?.addresses ?? []);
  return (calendar) => (mine.has(calendar) ? 'mine' : theirs.has(calendar) ? 'theirs' : null);
}

function kindOf({ entry, reply }: Sighting['facts'], whose: Whose): AroundEvent['kind'] | null {
  if (entry === 'out-of-office') return 'away';
  if (entry === 'working-location') return 'place';
  if (entry === 'task' || entry === 'holiday') return null;
  // On the user's own calendar no reply means no guests; on another's it means nothing.
  return whose === 'mine' && reply === 'none' ? 'block' : 'event';
}

function aroundEvent(seen: Sighting, ownerOf: Owner, zone: string): AroundEvent | null {
  const { facts, headerOffset } = seen;
  const whose = facts.ownCalendar ? 'mine' : ownerOf((facts.calendarId ?? '').toLowerCase());
  if (whose === null) return null;
  const kind = kindOf(facts, whose);
  if (kind === null) return null;
  const busy = facts.reply !== 'declined';
  const { day, endDay, allDay } = facts.when;
  if (allDay) {
    if (day === null) return null;
    const end = instantAt(addToDay(endDay ?? day, 1), 0, zone);
    return { start: instantAt(day, 0, zone), end, allDay, whose, busy, kind };
  }
  const span = spanOf(placeInTime(facts, headerOffset, zone));
  return span && { ...span, allDay, whose, busy, kind };
}

/**
 * The surroundings of a meeting at `now` (ms since 1970 UTC) in `zone` (IANA), from what was seen in the last fourteen
 * days. Null where the meeting is not there, cancelled, or without a time. Throws a StoreFailure.
 */
export async function dayAround(id: Id, now: number, zone: string): Promise<Surroundings | null> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const row = await tx.objectStore('meetings').get(id);
    const span = row && row.deletedAt === null && !row.cancelled ? spanOf(row) : null;
    if (!row || !span) return null;
    const day = startDay(row, zone);
    const [first, last] = [addToDay(day, -daysAround), addToDay(day, daysAround)];
    const [series, settingRows, sightings] = await Promise.all([
      tx.objectStore('series').get(row.seriesId),
      tx.objectStore('settings').getAll(),
      tx
        .objectStore('sightings')
        .index('day')
        .getAll(IDBKeyRange.bound(addToDay(first, -longestDays), addToDay(last, 1))),
    ]);
    const person = await livePerson(tx, series ? recordOf(series).personId : null);
    const settings = settingsFrom(settingRows);
    const fresh = sightings.filter(({ seenAt }) => seenAt > now - seenWithinMs);
    const near = fresh.filter((one) => one.meetingId !== id && isNear(one, first, last));
    const followed = await Promise.all(near.map((one) => tx.objectStore('meetings').get(one.meetingId)));
    const others = near.filter((_, index) => !followed[index]?.cancelled);
    const accounts = [...new Set(fresh.map(({ account }) => account))];
    const ownerOf = ownerBy(accounts, settings, person);
    const seenRows = await db.getAll('meta', IDBKeyRange.bound(`seen:${first}`, `seen:${last}`));
    const seen = seenRows.filter((one): one is SeenDay => 'calendars' in one && now - one.at < seenWithinMs);
    const seenFor = (whose: Whose) =>
      seen.filter(({ calendars }) => calendars.some((one) => ownerOf(one) === whose)).map((one) => one.id.slice(5));
    return {
      meeting: span,
      name: firstName(person?.name || nameFromAddress(person?.addresses[0] ?? '')),
      events: others.map((one) => aroundEvent(one, ownerOf, zone)).filter((one) => one !== null),
      seen: { mine: seenFor('mine'), theirs: seenFor('theirs') },
      zone,
      workingDays: settings.workingDays,
      holidays: settings.holidays,
      now,
    };
  });
}

// By the day alone, which is cheap; one day of leeway for what began the day before or in another zone.
function isNear({ facts }: Sighting, first: string, last: string): boolean {
  const { day, endDay } = facts.when;
  return day === null || ((endDay ?? day) >= addToDay(first, -1) && day <= addToDay(last, 1));
}
