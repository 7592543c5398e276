/** What was answered at the door of a meeting: a row of this device alone, which counts on its day and is then forgotten. */
import { dayOf } from '../core/day.ts';
import type { DoorAnswer } from '../core/door.ts';
import type { Season } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { announce } from './feed.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import type { MetaRows } from './schema.ts';

async function answered(meetingId: Id): Promise<MetaRows['door'] | null> {
  const row = await withDatabase((db) => db.get('meta', `door:${meetingId}`));
  return row && 'decided' in row ? row : null;
}

/** The answer for this meeting, null where there is none of today. `zone` is an IANA name. Throws a StoreFailure. */
export async function readDoor(meetingId: Id, today: Day, zone: string): Promise<DoorAnswer | null> {
  const row = await answered(meetingId);
  if (!row || dayOf(row.at, zone) !== today) return null;
  return { seen: row.seen, decided: row.decided };
}

/** Keeps an answer, or forgets it with null. Gives what stood there before. Throws a StoreFailure. */
export async function keepDoor(meetingId: Id, answer: DoorAnswer | null): Promise<DoorAnswer | null> {
  const id = `door:${meetingId}` as const;
  const before = await answered(meetingId);
  await withDatabase(async (db) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    await (answer ? transaction.store.put({ id, at: now(), ...answer }) : transaction.store.delete(id));
    await transaction.done;
  });
  announce({ meta: [id] });
  return before && { seen: before.seen, decided: before.decided };
}

/** Rounds, budgets and reviews that are decided on `today` or later, the soonest first. Throws a StoreFailure. */
export async function seasonsFrom(today: Day): Promise<readonly Season[]> {
  return withDatabase(async (db) =>
    (await db.getAllFromIndex('seasons', 'decidedOn', IDBKeyRange.lowerBound(today)))
      .filter(({ deletedAt }) => deletedAt === null)
      .map(recordOf),
  );
}
