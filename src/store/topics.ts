/** Topics of a meeting: the user's own, and the steps of the talk, which are made when first touched. */
import type { Topic, TopicFields, TopicKind } from '../core/meetings.ts';
import type { Id, Stamp } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { lastOrder, orderBetween } from './order.ts';
import { recordOf } from './rows.ts';

export const newTopic = (meetingId: Id, personId: Id | null, kind: TopicKind, title: string, order: string) =>
  ({
    meetingId,
    personId,
    kind,
    title,
    wanted: '',
    notes: '',
    state: 'open',
    rolledFrom: [] as Id[],
    order,
    lane: 'private',
    laneUntil: null,
  }) satisfies TopicFields;

/** The order that puts something behind everything in this meeting. */
export async function endOfTopics(work: Change, meetingId: Id): Promise<string> {
  return orderBetween(await lastOrder(work.transaction.objectStore('topics').index('meeting'), meetingId), null);
}

export async function addTopic(meetingId: Id, personId: Id | null, title: string): Promise<string | null> {
  const { undoKey } = await change(
    ['topics'],
    async (work) => {
      await work.create('topics', newTopic(meetingId, personId, 'own', title, await endOfTopics(work, meetingId)));
    },
    { action: 'add' },
  );
  return undoKey;
}

/**
 * Edits a topic, making a step of the talk where there is none yet. `readStamp` is the stamp of `notes` when the view
 * read them: if another window has written since, the later text wins and the other stays as a visible version.
 */
export async function editTopic(
  meetingId: Id,
  personId: Id | null,
  topic: { id: Id; kind: TopicKind },
  edit: Partial<Pick<TopicFields, 'title' | 'wanted' | 'notes' | 'lane' | 'state'>>,
  readStamp?: Stamp,
): Promise<string | null> {
  const { undoKey } = await change(
    ['topics', 'versions'],
    async (work) => {
      const before = await work.get('topics', topic.id);
      if (!before) {
        const fields = newTopic(meetingId, personId, topic.kind, '', await endOfTopics(work, meetingId));
        await work.create('topics', { ...fields, ...edit }, topic.id);
        return;
      }
      const written = before.stamps['notes'];
      const overwritten =
        edit.notes !== undefined && readStamp !== undefined && written !== undefined && written > readStamp;
      if (overwritten && before.notes.trim() !== '' && before.notes !== edit.notes) {
        await keepVersion(work, topic.id, before.notes);
      }
      await work.edit('topics', topic.id, edit);
    },
    { action: 'edit' },
  );
  return undoKey;
}

async function keepVersion(work: Change, recordId: Id, text: string): Promise<void> {
  await work.create('versions', { store: 'topics', recordId, field: 'notes', text, at: now() });
}

/** The user's topics that are left open or parked in a meeting. */
export async function leftOpen(work: Change, meetingId: Id): Promise<Topic[]> {
  const range = IDBKeyRange.bound([meetingId], [meetingId, []]);
  const rows = await work.transaction.objectStore('topics').index('meeting').getAll(range);
  return rows.map(recordOf).filter((t) => t.kind === 'own' && (t.state === 'parked' || t.state === 'open'));
}

/** Moves what was left open or parked in one meeting to another, once. Ticked steps of the talk stay behind. */
export async function rollTopics(work: Change, from: Id, to: Id): Promise<number> {
  const left = await leftOpen(work, from);
  for (const topic of left) {
    const order = await endOfTopics(work, to);
    await work.edit('topics', topic.id, {
      meetingId: to,
      state: 'open',
      rolledFrom: [...topic.rolledFrom, from],
      order,
    });
  }
  return left.length;
}
