/** What every list can do: lanes, places, removal, ticks. */
import { checkId } from '../core/identity.ts';
import type { LaneUntil } from '../core/lanes.ts';
import type { Id, Lane } from '../core/record.ts';
import { change } from './change.ts';
import { orderBetween } from './order.ts';

/** Puts an item into a lane; `until` says how long `later` holds, the other lanes have none. */
export async function setLane(
  list:
    | 'topics'
    | 'questions'
    | 'commitments'
    | 'notes'
    | 'evidence'
    | 'objectives'
    | 'milestones'
    | 'needs'
    | 'assessments'
    | 'pitches',
  id: Id,
  lane: Lane,
  until: LaneUntil | null = null,
): Promise<string | null> {
  const laneUntil = lane === 'later' ? until : null;
  const { undoKey } = await change([list], (work) => work.edit(list, id, { lane, laneUntil }), { action: 'lane' });
  return undoKey;
}

/** Places an item between two others of its list; null at the ends. */
export async function reorder(
  list: 'topics' | 'questions',
  id: Id,
  after: Id | null,
  before: Id | null,
): Promise<string | null> {
  const { undoKey } = await change(
    [list],
    async (work) => {
      const orderOf = async (other: Id | null) =>
        other === null ? null : ((await work.get(list, other))?.order ?? null);
      await work.edit(list, id, { order: orderBetween(await orderOf(after), await orderOf(before)) });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

export async function editNote(id: Id, text: string): Promise<string | null> {
  const { undoKey } = await change(['notes'], (work) => work.edit('notes', id, { text }), { action: 'edit' });
  return undoKey;
}

export async function removeItem(
  list: 'topics' | 'questions' | 'commitments' | 'notes' | 'evidence' | 'versions',
  id: Id,
): Promise<string | null> {
  const { undoKey } = await change([list], (work) => work.remove(list, id), { action: 'remove' });
  return undoKey;
}

export async function tick(meetingId: Id, item: string, ticked: boolean): Promise<string | null> {
  const { undoKey } = await change(
    ['checks'],
    (work) => work.create('checks', { meetingId, item, ticked }, checkId(meetingId, item)),
    { action: 'tick' },
  );
  return undoKey;
}
