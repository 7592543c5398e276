/** When career was talked about. */
import { daysBetween } from '../core/day.ts';
import { isOff } from '../core/following/off.ts';
import type { Meeting } from '../core/meetings.ts';
import type { Day, Id } from '../core/record.ts';
import { startDay } from '../core/stage.ts';
import type { Read } from './meeting-reads.ts';

const careerKinds: ReadonlySet<string> = new Set(['their-view', 'my-view', 'advice', 'vision', 'ask']);

/** The days on which somebody said how they see the user, latest first. What I think myself is written at one's desk. */
async function heardDays(tx: Read, personId: Id, most: number): Promise<Day[]> {
  const days: Day[] = [];
  const range = IDBKeyRange.bound([personId], [personId, []]);
  let cursor = await tx.objectStore('assessments').index('person').openCursor(range, 'prev');
  while (cursor && days.length < most) {
    const { by, day } = cursor.value;
    if (by === 'them' && days.at(-1) !== day) days.push(day);
    cursor = await cursor.continue();
  }
  return days;
}

/** In which of these meetings such a step was done. All requests at once: the way there and back takes longer than reading. */
async function talkedOf(tx: Read, past: readonly Meeting[]): Promise<ReadonlySet<Id>> {
  const topics = tx.objectStore('topics').index('meeting');
  const talked = new Set<Id>();
  await Promise.all(
    past
      .filter((meeting) => !isOff(meeting))
      .map(async ({ id }) => {
        const rows = await topics.getAll(IDBKeyRange.bound([id], [id, []]));
        if (rows.some(({ kind, state }) => careerKinds.has(kind) && state === 'done')) talked.add(id);
      }),
  );
  return talked;
}

/**
 * The latest days, `most` of them, on which how one stands, or an ask, was talked about: a step that was done, or their
 * view. `past` are the meetings with this person, newest first; days side by side are one talk.
 */
export async function careerDays(
  tx: Read,
  personId: Id,
  past: readonly Meeting[],
  zone: string,
  most: number,
): Promise<Day[]> {
  const days: Day[] = [];
  const add = (day: Day) => {
    const last = days.at(-1);
    if (days.length < most && (last === undefined || daysBetween(day, last) > 1)) days.push(day);
  };
  // A view may stand on the day after its talk.
  const heard = await heardDays(tx, personId, 2 * most);
  const talkedIn = await talkedOf(tx, past);
  for (const meeting of past) {
    const day = startDay(meeting, zone);
    while (heard[0] !== undefined && heard[0] >= day) add(heard.shift() ?? day);
    if (days.length === most) return days;
    if (talkedIn.has(meeting.id)) add(day);
  }
  for (const day of heard) add(day);
  return days;
}
