/** What an answer is turned into, record by record: made, changed to what is wanted now, or taken away. */
import type { FollowUp } from '../core/answer.ts';
import { answerItemId, stepId } from '../core/identity.ts';
import type { Pitch } from '../core/plan.ts';
import type { Id } from '../core/record.ts';
import type { Change } from './change.ts';
import { newCommitment } from './new-records.ts';
import { removeObjectionsOf } from './objections.ts';
import { lastOrder, orderBetween } from './order.ts';
import { newQuestion } from './questions.ts';
import { endOfTopics, newTopic } from './topics.ts';
import { visionFor } from './visions.ts';

export async function keepPromise(
  work: Change,
  pitch: Pitch,
  wanted: FollowUp['promise'],
  meetingId: Id,
): Promise<void> {
  const id = answerItemId(pitch.id, 'promise');
  const before = await work.get('commitments', id);
  // What was delivered meanwhile has happened, whatever the answer is now.
  if (before && before.state !== 'open') return;
  if (!wanted) return work.remove('commitments', id);
  const { owner, text, due } = wanted;
  if (before) {
    await work.edit('commitments', id, { owner, text, words: text, due });
    return;
  }
  const last = await lastOrder(work.transaction.objectStore('commitments').index('meeting'), meetingId);
  await work.create(
    'commitments',
    newCommitment({
      owner,
      text,
      due,
      words: text,
      personId: pitch.personId,
      meetingId,
      order: orderBetween(last, null),
      // Both heard it, and it goes into the mail.
      lane: 'shared',
    }),
    id,
  );
}

async function dropEmptyVision(work: Change, visionId: Id): Promise<void> {
  const vision = await work.get('visions', visionId);
  if (vision?.mine !== '' || vision.toTell !== '') return;
  const range = IDBKeyRange.bound([visionId], [visionId, []]);
  const left = await work.transaction.objectStore('milestones').index('vision').count(range);
  if (left === 0) await work.remove('visions', visionId);
}

export async function keepMilestone(work: Change, pitch: Pitch, wanted: FollowUp['milestone']): Promise<Id | null> {
  const id = answerItemId(pitch.id, 'milestone');
  const before = await work.get('milestones', id);
  if (wanted && before) {
    await work.edit('milestones', id, { title: wanted.title, day: wanted.day });
    return id;
  }
  if (wanted) {
    const vision = await visionFor(work, pitch.personId);
    const last = await lastOrder(work.transaction.objectStore('milestones').index('vision'), vision.id);
    const place = {
      visionId: vision.id,
      order: orderBetween(last, null),
      state: 'open',
      reachedOn: null,
      grain: 'day',
    } as const;
    await work.create('milestones', { ...wanted, ...place, lane: 'private', laneUntil: null }, id);
    return id;
  }
  if (!before) return null;
  const needs = await work.transaction
    .objectStore('needs')
    .index('milestone')
    .count(IDBKeyRange.bound([id], [id, []]));
  // Somebody has gone on planning with it.
  if (before.state !== 'open' || needs > 0) return null;
  await work.remove('milestones', id);
  await dropEmptyVision(work, before.visionId);
  return null;
}

export async function keepQuestion(
  work: Change,
  pitch: Pitch,
  wanted: FollowUp['question'],
  meetingId: Id,
): Promise<void> {
  const id = answerItemId(pitch.id, 'question');
  const before = await work.get('questions', id);
  if (before && (before.state === 'answered' || before.askedIn.some((asked) => asked !== meetingId))) return;
  if (!wanted) return work.remove('questions', id);
  const asked = wanted.asked
    ? ({ state: 'asked', askedIn: [meetingId] } as const)
    : ({ state: 'open', askedIn: [] } as const);
  const now = { state: asked.state, askedIn: [...asked.askedIn] };
  if (before) {
    await work.edit('questions', id, { text: wanted.text, ...now });
    return;
  }
  const range = IDBKeyRange.bound([pitch.personId], [pitch.personId, []]);
  const first = await work.transaction.objectStore('questions').index('openWith').openCursor(range);
  // It leads the next talk.
  const order = orderBetween(null, first?.value.order ?? null);
  await work.create('questions', { ...newQuestion(wanted.text, pitch.personId, meetingId, order), ...now }, id);
}

/** Takes back the ask that was opened anew, unless it was told since. */
export async function dropAgain(work: Change, pitchId: Id): Promise<void> {
  const id = answerItemId(pitchId, 'again');
  const again = await work.get('pitches', id);
  if (again?.state !== 'open') return;
  await removeObjectionsOf(work, id);
  await work.remove('pitches', id);
}

/** The step of the talk is done with the answer, and open again without one. */
export async function keepStep(work: Change, personId: Id, meetingId: Id, state: 'done' | 'open'): Promise<void> {
  const id = stepId(meetingId, 'ask');
  if (await work.get('topics', id)) {
    await work.edit('topics', id, { state });
    return;
  }
  if (state === 'open') return;
  const fields = newTopic(meetingId, personId, 'ask', '', await endOfTopics(work, meetingId));
  await work.create('topics', { ...fields, state }, id);
}
