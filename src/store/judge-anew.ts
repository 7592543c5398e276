/**
 * Judging again what was seen. A verdict on a known meeting is derived whenever it is read; but what was judged to be
 * none has no meeting yet, and one of the user's own rules may say now that it is a one-on-one.
 */
import { addToDay } from '../core/day.ts';
import type { Day } from '../core/record.ts';
import { change } from './change.ts';
import { knownNow, recordSighting, recordStores } from './record-page.ts';
import type { Sighting } from './schema.ts';
import { bestSighting } from './sightings.ts';

const backDays = 30;

/**
 * Makes the meetings that what was seen amounts to by the settings of now, from a month before `today` on. `zone` is
 * the browser's (IANA). Throws a StoreFailure with nothing changed.
 */
export async function judgeAnew(today: Day, zone: string): Promise<void> {
  const from = addToDay(today, -backDays);
  await change(
    recordStores,
    async (work) => {
      const byMeeting = new Map<string, Sighting[]>();
      for (const seen of await work.transaction.objectStore('sightings').getAll()) {
        const { key, when } = seen.facts;
        if (key.kind === 'task' || when.day === null || when.day < from) continue;
        byMeeting.set(seen.meetingId, [...(byMeeting.get(seen.meetingId) ?? []), seen]);
      }
      const known = await knownNow(work);
      for (const sightings of byMeeting.values()) {
        const seen = bestSighting(sightings);
        if (seen && !(await work.get('meetings', seen.meetingId))) await recordSighting(work, seen, zone, known);
      }
    },
    { durability: 'relaxed' },
  );
}
