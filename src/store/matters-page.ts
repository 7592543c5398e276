/** Everything on the page of what matters to somebody, and the changes made there. */
import type { MattersPlace } from '../core/matters/matters-place.ts';
import type { Gain } from '../core/matters/served.ts';
import type { Opportunity } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import type { Evidence } from '../core/standing.ts';
import { type Change, change } from './change.ts';
import { live } from './live-rows.ts';
import { withDatabase } from './open.ts';
import { lastOrder, orderBetween } from './order.ts';
import { newQuestion } from './questions.ts';
import { recordOf } from './rows.ts';

/** Stores whose changes can change the page. */
export const mattersStores = [
  'people',
  'matters',
  'pitches',
  'milestones',
  'needs',
  'opportunities',
  'benefits',
  'evidence',
  'questions',
] as const;

const latestEvidence = 40;

/** Null where there is nobody of this id. Throws a StoreFailure. */
export async function loadMatters(personId: Id): Promise<MattersPlace | null> {
  return withDatabase(async (db) => {
    const tx = db.transaction(mattersStores, 'readonly');
    const all = IDBKeyRange.bound([personId], [personId, []]);
    const evidence = tx.objectStore('evidence');
    const [person, matterRows, pitches, milestones, needs, opportunities, benefits, tied, questions] =
      await Promise.all([
        tx.objectStore('people').get(personId),
        tx.objectStore('matters').index('person').getAll(all),
        tx.objectStore('pitches').index('openWith').getAll(personId),
        tx.objectStore('milestones').getAll(),
        tx.objectStore('needs').getAll(),
        tx.objectStore('opportunities').getAll(),
        tx.objectStore('benefits').getAll(),
        evidence.index('matters').getAll(),
        tx.objectStore('questions').index('openWith').getAll(all),
      ]);
    if (!person || person.deletedAt !== null) return null;
    const latest: Evidence[] = [];
    let cursor = await evidence.index('day').openCursor(null, 'prev');
    while (cursor && latest.length < latestEvidence) {
      latest.push(recordOf(cursor.value));
      cursor = await cursor.continue();
    }
    const decides = person.relationship === 'manager' || person.relationship === 'skip-level';
    const ways = live(opportunities).filter(({ state }) => state !== 'gone');
    const milestoneOf = ({ needId }: Opportunity) => {
      const need = needs.find(({ id }) => id === needId);
      return milestones.find(({ id }) => id === need?.milestoneId) ?? null;
    };
    const gains = live(benefits).flatMap((benefit): Gain[] => {
      const opportunity = ways.find(({ id }) => id === benefit.opportunityId);
      if (!opportunity) return [];
      const milestone = milestoneOf(opportunity);
      return [
        { benefit: recordOf(benefit), opportunity: recordOf(opportunity), milestone: milestone && recordOf(milestone) },
      ];
    });
    const own = live(tied).map(recordOf);
    const known = new Set(own.map(({ id }) => id));
    return {
      person: recordOf(person),
      matters: matterRows.map(recordOf).toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)),
      pitches: pitches.map(recordOf),
      gains: decides ? gains : [],
      ways: decides ? ways.map(recordOf) : [],
      evidence: [...own, ...latest.filter(({ id }) => !known.has(id))],
      asked: questions.map(({ text }) => text),
    };
  });
}

/** Which of the user's things: an ask, a gain of the roadmap, a line of evidence. */
export interface Tied {
  readonly is: 'ask' | 'gain' | 'evidence';
  readonly id: Id;
}

async function tieOne(work: Change, matterId: Id, { is, id }: Tied, on: boolean): Promise<void> {
  if (is === 'ask') return void (await work.edit('pitches', id, { matterId: on ? matterId : null }));
  if (is === 'gain') return void (await work.edit('benefits', id, { matterId: on ? matterId : null }));
  const before = (await work.get('evidence', id))?.matterIds ?? [];
  const others = before.filter((one) => one !== matterId);
  await work.edit('evidence', id, { matterIds: on ? [...others, matterId] : others });
}

/** Ties something of the user's to a line of what matters, or unties it. An ask or a gain serves one line at a time. */
export async function tieToMatter(matterId: Id, tied: Tied, on: boolean): Promise<string | null> {
  const { undoKey } = await change(['pitches', 'benefits', 'evidence'], (work) => tieOne(work, matterId, tied, on), {
    action: 'edit',
  });
  return undoKey;
}

/** Places a line between two others, null at the ends. */
export async function moveMatter(id: Id, after: Id | null, before: Id | null): Promise<string | null> {
  const { undoKey } = await change(
    ['matters'],
    async (work) => {
      const orderOf = async (one: Id | null) =>
        one === null ? null : ((await work.get('matters', one))?.order ?? null);
      await work.edit('matters', id, { order: orderBetween(await orderOf(after), await orderOf(before)) });
    },
    { action: 'reorder' },
  );
  return undoKey;
}

/** Makes a question to this person of a guess. */
export async function askAbout(personId: Id, text: string): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const last = await lastOrder(work.transaction.objectStore('questions').index('openWith'), personId);
      await work.create('questions', newQuestion(text, personId, null, orderBetween(last, null)));
    },
    { action: 'add' },
  );
  return undoKey;
}

/** Notes that all of it still holds, as of `today`. */
export async function checkMatters(personId: Id, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['matters'],
    async (work) => {
      const rows = await work.transaction
        .objectStore('matters')
        .index('person')
        .getAll(IDBKeyRange.bound([personId], [personId, []]));
      for (const { id } of rows) await work.edit('matters', id, { checkedOn: today });
    },
    { action: 'edit' },
  );
  return undoKey;
}
