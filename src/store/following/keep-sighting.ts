/** One reading of an event becomes the sighting of its place: signed-in address and calendar, a file apart from the page. */
import type { EventFacts, PageFacts } from '../../core/facts.ts';
import { idsOf } from '../../core/identity.ts';
import { now } from '../../platform/clock.ts';
import type { Change } from '../change.ts';
import type { Sighting } from '../schema.ts';
import { joinFacts, trueAt } from '../sightings.ts';

export interface Kept {
  /** All sightings of the meeting as they were. */
  readonly before: readonly Sighting[];
  /** What this place said before, null for a new one. */
  readonly older: Sighting | null;
  readonly here: Sighting;
  readonly after: readonly Sighting[];
}

/** Keeps what this place says. Being seen anywhere, the meeting is missed nowhere. */
export async function keepSighting(work: Change, page: PageFacts, event: EventFacts): Promise<Kept> {
  const store = work.transaction.objectStore('sightings');
  const ids = idsOf(event.key);
  const calendar = event.calendarId ?? event.key.calendar ?? '';
  const id = `${ids.meeting}|${page.account}|${calendar}${event.seenIn === 'file' ? '|file' : ''}`;
  const before = await store.index('meeting').getAll(ids.meeting);
  const older = before.find((seen) => seen.id === id) ?? null;
  // A file may be older than what the same file said before.
  const seenAt = now();
  const newer = event.asOf === undefined ? event : { ...event, asOf: Math.min(event.asOf, seenAt) };
  const outdated = older !== null && trueAt(older) > (newer.asOf ?? seenAt);
  const here: Sighting = {
    id,
    meetingId: ids.meeting,
    seriesId: ids.series,
    account: page.account,
    calendar,
    seenAt: outdated ? older.seenAt : seenAt,
    headerOffset: page.headerOffset ?? older?.headerOffset ?? null,
    facts: outdated ? joinFacts(newer, older.facts) : joinFacts(older?.facts ?? null, newer),
  };
  await store.put(here);
  const others: Sighting[] = [];
  for (const other of before.filter((seen) => seen.id !== id)) others.push(await notMissed(work, other));
  return { before, older, here, after: [...others, here] };
}

/** The sighting without its miss, which is forgotten. */
export async function notMissed(work: Change, sighting: Sighting): Promise<Sighting> {
  const { missed, ...found } = sighting;
  if (missed !== undefined) await work.transaction.objectStore('sightings').put(found);
  return found;
}
