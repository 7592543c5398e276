/** What a plan to be shown is made from. It passes the gate in core before anything is drawn. */
import { visionAt } from '../core/employers/employers.ts';
import type { Person } from '../core/people.ts';
import { type PlanSoFar, planSoFarOf, tellable } from '../core/plan-so-far.ts';
import type { Day, Id } from '../core/record.ts';
import { spanOf } from '../core/stage.ts';
import { byOrder, live } from './live-rows.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';

/** Stores whose changes can change what is shown. */
export const planSoFarStores = [
  'people',
  'visions',
  'pitches',
  'milestones',
  'needs',
  'opportunities',
  'benefits',
  'meetings',
] as const;

/**
 * The plan that may be shown to this person at `now` (ms since 1970 UTC), `today` in the user's zone; null where nobody
 * has this id. Throws a StoreFailure.
 */
export async function loadPlanSoFar(
  personId: Id,
  now: number,
  today: Day,
): Promise<{ readonly person: Person; readonly plan: PlanSoFar } | null> {
  return withDatabase(async (db) => {
    const tx = db.transaction(planSoFarStores, 'readonly');
    const [person, visions, pitches, milestones, needs, opportunities, benefits] = await Promise.all([
      tx.objectStore('people').get(personId),
      tx.objectStore('visions').getAll(),
      tx.objectStore('pitches').index('openWith').getAll(personId),
      tx.objectStore('milestones').getAll(),
      tx.objectStore('needs').getAll(),
      tx.objectStore('opportunities').getAll(),
      tx.objectStore('benefits').getAll(),
    ]);
    if (!person || person.deletedAt !== null) return null;
    const own = live(visions);
    const vision = visionAt(own, person.employerId);
    const ahead = live(milestones)
      .filter(({ visionId }) => visionId === vision?.id)
      .sort(byOrder);
    const asks = [...pitches].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    const pitch = asks.find(({ state }) => state === 'open') ?? asks[0];
    const laned = [...own, ...asks, ...ahead, ...live(needs), ...live(opportunities), ...live(benefits)];
    const until = laned.flatMap(({ laneUntil }) =>
      laneUntil && 'meetingId' in laneUntil ? [laneUntil.meetingId] : [],
    );
    const meetings = await Promise.all([...new Set(until)].map((id) => tx.objectStore('meetings').get(id)));
    const over = meetings.flatMap((meeting) => {
      const span = meeting && meeting.deletedAt === null ? spanOf(meeting) : null;
      return meeting && span && span.end <= now ? [meeting.id] : [];
    });
    const records = {
      vision: vision ? tellable(recordOf(vision)) : null,
      pitch: pitch ? recordOf(pitch) : null,
      milestones: ahead.map(recordOf),
      needs: live(needs).sort(byOrder).map(recordOf),
      opportunities: live(opportunities).sort(byOrder).map(recordOf),
      benefits: live(benefits).sort(byOrder).map(recordOf),
    };
    const plan = planSoFarOf(records, { today, passedMeetings: new Set(over) });
    return { person: recordOf(person), plan };
  });
}
