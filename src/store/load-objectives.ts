/** What the page of objectives is drawn from. Only those at work are looked into; what is folded costs its own row. */

import { dayOf } from '../core/day.ts';
import type { ObjectivesPlace } from '../core/objectives/objectives-place.ts';
import { isRecent, noSigns, type ObjectiveSigns } from '../core/objectives/standing.ts';
import type { Objective } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import { byOrder, live } from './live-rows.ts';
import { nextWith } from './next-with.ts';
import { raisedObjectiveId } from './objectives.ts';
import { withDatabase } from './open.ts';
import { loadRoadmap, roadmapStores } from './roadmap.ts';
import { recordOf } from './rows.ts';

const ownStores = ['objectives', 'notes', 'evidence', 'people', 'pitches', 'meetings', 'series', 'topics'] as const;
/** Stores whose changes can change the page. */
export const objectiveStores = [...new Set([...ownStores, ...roadmapStores])];

interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly today: Day;
  /** IANA name of the user's zone. */
  readonly zone: string;
}

/** What was reached or dropped last stands first. */
const byEnd = (a: Objective, b: Objective) => ((a.reachedOn ?? '') < (b.reachedOn ?? '') ? 1 : -1);

/** Loads the page. Throws a StoreFailure. */
export async function loadObjectives({ now, today, zone }: Moment): Promise<ObjectivesPlace> {
  const roadmap = await loadRoadmap(null, today);
  return withDatabase(async (db) => {
    const tx = db.transaction(ownStores, 'readonly');
    const [rows, personRows, pitchRows] = await Promise.all([
      tx.objectStore('objectives').getAll(),
      tx.objectStore('people').getAll(),
      tx.objectStore('pitches').index('openWith').getAll(),
    ]);
    const all = live(rows).map(recordOf);
    const atWork = all.filter((one) => one.state === 'open' || isRecent(one, today)).sort(byOrder);
    const shown = new Set(atWork.map(({ id }) => id));
    const people = live(personRows)
      .map(recordOf)
      .filter(({ mergedInto }) => mergedInto === null);
    const asks = live(pitchRows).flatMap((row) =>
      row.state === 'open' && row.milestoneId !== null ? [[row.milestoneId, recordOf(row)] as const] : [],
    );
    const signsOf = async (id: Id): Promise<ObjectiveSigns> => {
      const [cursor, evidence] = await Promise.all([
        tx
          .objectStore('notes')
          .index('about')
          .openCursor(IDBKeyRange.bound([id], [id, []]), 'prev'),
        tx.objectStore('evidence').index('objectives').getAll(id),
      ]);
      const lines = live(evidence);
      const newest = lines.reduce((day, one) => (one.day > day ? one.day : day), '');
      const last = cursor?.value;
      return {
        lastLine: last ? { day: dayOf(last.at, zone), text: last.text } : null,
        evidence: lines.length,
        lastEvidenceOn: newest === '' ? null : newest,
      };
    };
    const whom = new Set([
      ...people.filter(({ relationship, archivedOn }) => relationship === 'manager' && !archivedOn).map(({ id }) => id),
      ...atWork.flatMap(({ agreedWith }) => agreedWith ?? []),
      ...asks.map(([, { personId }]) => personId),
    ]);
    const [signs, meetings] = await Promise.all([
      Promise.all(atWork.map(async ({ id }) => [id, await signsOf(id)] as const)),
      Promise.all(
        [...whom].map(async (id) => {
          const meeting = await nextWith(tx.objectStore('series'), tx.objectStore('meetings'), id, now);
          return meeting ? [[id, meeting] as const] : [];
        }),
      ),
    ]);
    const next = new Map(meetings.flat());
    const topics = await Promise.all(
      atWork.flatMap(({ id }) =>
        [...next.values()].map(async (meeting) => {
          const topic = await tx.objectStore('topics').get(raisedObjectiveId(meeting.id, id));
          return topic && topic.deletedAt === null ? [id] : [];
        }),
      ),
    );
    return {
      atWork,
      over: all.filter(({ id }) => !shown.has(id)).sort(byEnd),
      signs: new Map(signs),
      people,
      milestones: roadmap.milestones,
      asks: new Map(asks),
      next,
      raised: new Set(topics.flat()),
    };
  });
}

export const signsIn = (loaded: Pick<ObjectivesPlace, 'signs'>, id: Id): ObjectiveSigns =>
  loaded.signs.get(id) ?? noSigns;

/** Open objectives that were agreed with this person, in the user's order. Throws a StoreFailure. */
export async function objectivesWith(personId: Id): Promise<Objective[]> {
  return withDatabase(async (db) => {
    const rows = await db.transaction('objectives').store.index('open').getAll();
    return rows
      .filter(({ agreedWith }) => agreedWith === personId)
      .map(recordOf)
      .sort((a, b) => (a.horizon === b.horizon ? byOrder(a, b) : a.horizon === 'short' ? -1 : 1));
  });
}
