/** What was seen of a meeting, from all its sightings: the newest facts, and the best guest list among them. */
import type { EventFacts } from '../core/facts.ts';
import type { Sighting } from './schema.ts';

/** The newer facts, filled up with what only the older ones know. */
export function joinFacts(older: EventFacts | null, newer: EventFacts): EventFacts {
  if (!older) return newer;
  const timed = newer.when.day !== null && (newer.when.startMinute !== null || newer.when.allDay);
  const settled = newer.guests !== null && newer.guests.state !== 'unsettled';
  return {
    ...newer,
    title: newer.title === '' ? older.title : newer.title,
    when: timed ? newer.when : older.when,
    reply: newer.reply === 'unknown' ? older.reply : newer.reply,
    entry: newer.entry === 'unknown' ? older.entry : newer.entry,
    ownCalendar: newer.ownCalendar ?? older.ownCalendar,
    calendarId: newer.calendarId ?? older.calendarId,
    calendarName: newer.calendarName ?? older.calendarName,
    guests: settled ? newer.guests : (older.guests ?? newer.guests),
  };
}

/** As of when a sighting tells the truth (ms since 1970 UTC): a page when it was seen, a file when its event was last changed. */
export const trueAt = ({ facts, seenAt }: Sighting): number => facts.asOf ?? seenAt;

/** One sighting to judge a meeting by: the newest on the user's own calendar, else the newest, with the best guest list. */
export function bestSighting(sightings: readonly Sighting[]): Sighting | null {
  const byAge = [...sightings].sort((a, b) => trueAt(a) - trueAt(b));
  const own = byAge.filter((seen) => seen.facts.ownCalendar === true);
  const best = own.at(-1) ?? byAge.at(-1);
  if (!best) return null;
  const guests = byAge.findLast((seen) => seen.facts.guests?.state === 'complete')?.facts.guests;
  return guests ? { ...best, facts: { ...best.facts, guests } } : best;
}
