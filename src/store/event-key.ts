/** How the calendar names the event of a meeting. */
import type { EventKey } from '../core/facts.ts';
import type { Id } from '../core/record.ts';
import { withDatabase } from './open.ts';
import { bestSighting } from './sightings.ts';

/** The key as it was seen last, also where the meeting has no record; null where it was never seen. */
export async function eventKeyOf(meetingId: Id): Promise<EventKey | null> {
  const seen = await withDatabase((db) => db.getAllFromIndex('sightings', 'meeting', meetingId));
  return bestSighting(seen)?.facts.key ?? null;
}
