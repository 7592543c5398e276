/** What belongs to an objective: its log, promises and evidence. */
import type { Day, Id } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { change } from './change.ts';
import { newCommitment, newEvidence } from './new-records.ts';
import { lastOrder, orderBetween } from './order.ts';

/** Adds a line to the log, private at first. `progress` (0 to 100) says how much is done, null that it was not said. */
export async function addObjectiveLine(id: Id, text: string, progress: number | null): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives', 'notes'],
    async (work) => {
      const objective = await work.get('objectives', id);
      if (!objective) return;
      const place = { meetingId: null, topicId: null, personId: null, aboutId: id };
      const lane = { lane: 'private', laneUntil: null } as const;
      await work.create('notes', { ...place, kind: 'progress', text, at: now(), progress, ...lane });
      if (progress !== null) await work.edit('objectives', id, { progress });
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Links a promise to an objective; null unties it. */
export async function linkCommitment(commitmentId: Id, objectiveId: Id | null): Promise<string | null> {
  const { undoKey } = await change(['commitments'], (work) => work.edit('commitments', commitmentId, { objectiveId }), {
    action: 'edit',
  });
  return undoKey;
}

/** Links evidence to an objective beside those that it backs already, or unties it. */
export async function linkEvidence(evidenceId: Id, objectiveId: Id, linked: boolean): Promise<string | null> {
  const { undoKey } = await change(
    ['evidence'],
    async (work) => {
      const one = await work.get('evidence', evidenceId);
      if (!one) return;
      const others = one.objectiveIds.filter((id) => id !== objectiveId);
      await work.edit('evidence', evidenceId, { objectiveIds: linked ? [...others, objectiveId] : others });
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Makes a promise of the user's own, to whom the objective was agreed with. */
export async function addObjectiveCommitment(id: Id, text: string, due: Day | null): Promise<string | null> {
  const { undoKey } = await change(
    ['objectives', 'commitments'],
    async (work) => {
      const objective = await work.get('objectives', id);
      if (!objective) return;
      const personId = objective.agreedWith;
      const index = work.transaction.objectStore('commitments').index('openWith');
      const last = personId === null ? null : await lastOrder(index, personId);
      const given = { owner: 'me', personId, meetingId: null, text, words: text, due } as const;
      await work.create('commitments', {
        ...newCommitment({ ...given, order: orderBetween(last, null) }),
        objectiveId: id,
      });
    },
    { action: 'add' },
  );
  return undoKey;
}

/** One line becomes evidence of `today` that backs the objective. */
export async function addObjectiveEvidence(id: Id, text: string, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['evidence'],
    async (work) => {
      const line = newEvidence({ day: today, text, personId: null, meetingId: null });
      await work.create('evidence', { ...line, objectiveIds: [id] });
    },
    { action: 'add' },
  );
  return undoKey;
}
