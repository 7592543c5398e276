/** What belongs to one objective that is open on the page, and what could be linked to it. */
import type { Id } from '../core/record.ts';
import type { Evidence } from '../core/standing.ts';
import type { Commitment, Note } from '../core/words.ts';
import { live } from './live-rows.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';

export interface ObjectiveDetails {
  readonly id: Id;
  /** The log, newest first. */
  readonly lines: readonly Note[];
  /** Open ones, soonest due first, then delivered ones, the last first. */
  readonly commitments: readonly Commitment[];
  /** Newest first. */
  readonly evidence: readonly Evidence[];
}

const undated = '9999-12-31';

function byPromise(a: Commitment, b: Commitment): number {
  if (a.state !== b.state) return a.state === 'open' ? -1 : b.state === 'open' ? 1 : 0;
  if (a.state === 'open') return (a.due ?? undated) < (b.due ?? undated) ? -1 : 1;
  return (a.deliveredOn ?? '') < (b.deliveredOn ?? '') ? 1 : -1;
}

/** Loads them; null where the objective is gone. Throws a StoreFailure. */
export async function loadObjective(id: Id): Promise<ObjectiveDetails | null> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['objectives', 'notes', 'commitments', 'evidence'], 'readonly');
    const [row, lines, commitments, evidence] = await Promise.all([
      tx.objectStore('objectives').get(id),
      tx
        .objectStore('notes')
        .index('about')
        .getAll(IDBKeyRange.bound([id], [id, []])),
      tx.objectStore('commitments').index('objective').getAll(id),
      tx.objectStore('evidence').index('objectives').getAll(id),
    ]);
    if (!row || row.deletedAt !== null) return null;
    return {
      id,
      lines: lines.map(recordOf).reverse(),
      commitments: live(commitments)
        .map(recordOf)
        .filter(({ state }) => state !== 'dropped')
        .sort(byPromise),
      evidence: live(evidence)
        .map(recordOf)
        .sort((a, b) => (a.day < b.day ? 1 : -1)),
    };
  });
}

/** What can be linked: open promises tied to no objective, those due first, and the last lines of evidence. */
export interface Linkable {
  readonly commitments: readonly Commitment[];
  readonly evidence: readonly Evidence[];
}

const most = 200;

/** Loads what could be linked to the objective. Throws a StoreFailure. */
export async function loadLinkable(id: Id): Promise<Linkable> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['commitments', 'evidence'], 'readonly');
    const evidence: Evidence[] = [];
    const [promises] = await Promise.all([
      tx.objectStore('commitments').index('state').getAll('open'),
      (async () => {
        let cursor = await tx.objectStore('evidence').index('day').openCursor(null, 'prev');
        for (; cursor && evidence.length < most; cursor = await cursor.continue())
          if (!cursor.value.objectiveIds.includes(id)) evidence.push(recordOf(cursor.value));
      })(),
    ]);
    return {
      commitments: live(promises)
        .map(recordOf)
        .filter(({ objectiveId }) => objectiveId === null)
        .sort(byPromise)
        .slice(0, most),
      evidence,
    };
  });
}
