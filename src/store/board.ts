/** What the board of commitments shows: every open one, and delivered ones year by year. */

import { stepId } from '../core/identity.ts';
import type { Meeting } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Day, Id } from '../core/record.ts';
import type { SentLetter } from '../core/sent.ts';
import type { Settings } from '../core/upkeep.ts';
import type { Commitment, Note } from '../core/words.ts';
import { change } from './change.ts';
import { latestAbout } from './latest-notes.ts';
import { live } from './live-rows.ts';
import { nextWith } from './next-with.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';
import { endOfTopics, newTopic } from './topics.ts';

/** Stores whose changes can change the board. */
export const boardStores = [
  'commitments',
  'people',
  'meetings',
  'series',
  'notes',
  'letters',
  'topics',
  'settings',
] as const;

const raiseId = (meetingId: Id, commitmentId: Id) => stepId(meetingId, `raise:${commitmentId}`);

export interface LoadedBoard {
  /** All open ones, of everybody. */
  readonly open: readonly Commitment[];
  /** Delivered since `since`. */
  readonly delivered: readonly Commitment[];
  readonly since: Day;
  /** True where some were delivered before that. */
  readonly earlier: boolean;
  /** Everybody, joined and archived ones too; a joined one under the person it became. */
  readonly people: ReadonlyMap<Id, Person>;
  /** The day of each meeting in which an open commitment was made. */
  readonly saidOn: ReadonlyMap<Id, Day>;
  /** The latest progress note of each open commitment that has one. */
  readonly progress: ReadonlyMap<Id, Note>;
  /** The next one-on-one by person, for those with something open. */
  readonly next: ReadonlyMap<Id, Meeting>;
  /** Late ones of others that are a topic of the next one-on-one already. */
  readonly raised: ReadonlySet<Id>;
  readonly settings: Settings;
}

function peopleById(rows: readonly Person[]): Map<Id, Person> {
  const all = new Map(rows.map((person) => [person.id, person]));
  const current = (person: Person, steps: number): Person => {
    const into = person.mergedInto === null || steps > 20 ? undefined : all.get(person.mergedInto);
    return into ? current(into, steps + 1) : person;
  };
  return new Map(rows.map((person) => [person.id, current(person, 0)]));
}

/**
 * Loads the board at `now` (ms since 1970 UTC) on the day `today`. Delivered ones reach back to the first day of the year
 * `yearsBack` before this one. Throws a StoreFailure.
 */
export async function loadBoard(now: number, today: Day, yearsBack = 0): Promise<LoadedBoard> {
  const since = `${String(Number(today.slice(0, 4)) - yearsBack).padStart(4, '0')}-01-01`;
  return withDatabase(async (db) => {
    const tx = db.transaction(
      ['commitments', 'people', 'meetings', 'series', 'notes', 'topics', 'settings'],
      'readonly',
    );
    const commitments = tx.objectStore('commitments');
    const [openRows, doneRows, earliest, personRows, settingRows] = await Promise.all([
      commitments.index('state').getAll('open'),
      commitments.index('deliveredOn').getAll(IDBKeyRange.lowerBound(since)),
      commitments.index('deliveredOn').getKey(IDBKeyRange.bound('', since, false, true)),
      tx.objectStore('people').getAll(),
      tx.objectStore('settings').getAll(),
    ]);
    const open = live(openRows).map(recordOf);
    const madeIn = [...new Set(open.map(({ meetingId }) => meetingId).filter((id) => id !== null))];
    const people = peopleById(live(personRows).map(recordOf));
    const who = [...new Set(open.map(({ personId }) => personId).filter((id) => id !== null))];
    const [meetings, notes, next] = await Promise.all([
      Promise.all(madeIn.map((id) => tx.objectStore('meetings').get(id))),
      latestAbout(
        tx.objectStore('notes'),
        open.map(({ id }) => id),
      ),
      Promise.all(
        who.map(async (id) => {
          const meeting = await nextWith(
            tx.objectStore('series'),
            tx.objectStore('meetings'),
            people.get(id)?.id ?? id,
            now,
          );
          return meeting ? ([id, meeting] as const) : null;
        }),
      ),
    ]);
    const nextBy = new Map(next.filter((entry) => entry !== null));
    const raised = await Promise.all(
      open
        .filter(({ owner, due }) => owner === 'them' && due !== null && due < today)
        .map(async ({ id, personId }) => {
          const meeting = personId === null ? undefined : nextBy.get(personId);
          const topic = meeting && (await tx.objectStore('topics').get(raiseId(meeting.id, id)));
          return topic && topic.deletedAt === null ? id : null;
        }),
    );
    return {
      open,
      delivered: live(doneRows)
        .filter(({ state }) => state === 'delivered')
        .map(recordOf),
      since,
      earlier: earliest !== undefined,
      people,
      saidOn: new Map(meetings.flatMap((row) => (row ? [[row.id, row.day] as const] : []))),
      progress: notes,
      next: nextBy,
      raised: new Set(raised.filter((id) => id !== null)),
      settings: settingsFrom(settingRows),
    };
  });
}

/** What the opened row shows besides. */
export interface CommitmentDetails {
  readonly id: Id;
  /** Oldest first. */
  readonly notes: readonly Note[];
  /** Letters that went out about it, oldest first. */
  readonly letters: readonly SentLetter[];
  readonly meeting: Meeting | null;
  /** True where it is a topic of the next one-on-one with that person already. */
  readonly raised: boolean;
}

/** Loads what belongs to one commitment; null where it is gone. Throws a StoreFailure. */
export async function loadCommitment(id: Id, now: number): Promise<CommitmentDetails | null> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['commitments', 'notes', 'letters', 'meetings', 'series', 'topics'], 'readonly');
    const row = await tx.objectStore('commitments').get(id);
    if (!row || row.deletedAt !== null) return null;
    const [notes, letters, meeting, next] = await Promise.all([
      tx
        .objectStore('notes')
        .index('about')
        .getAll(IDBKeyRange.bound([id], [id, []])),
      tx.objectStore('letters').index('about').getAll(id),
      row.meetingId === null ? undefined : tx.objectStore('meetings').get(row.meetingId),
      row.personId === null ? null : nextWith(tx.objectStore('series'), tx.objectStore('meetings'), row.personId, now),
    ]);
    const topic = next ? await tx.objectStore('topics').get(raiseId(next.id, id)) : undefined;
    return {
      id,
      notes: notes.map(recordOf),
      letters: letters
        .map(recordOf)
        .filter(({ sentOn }) => sentOn !== null)
        .toSorted((a, b) => ((a.sentOn ?? '') < (b.sentOn ?? '') ? -1 : 1)),
      meeting: meeting && meeting.deletedAt === null ? recordOf(meeting) : null,
      raised: topic !== undefined && topic.deletedAt === null,
    };
  });
}

/**
 * Makes a commitment a topic of the next one-on-one with its person, once. Null where it is one already, or where no
 * next one-on-one is known. Throws a StoreFailure.
 */
export async function raiseCommitment(id: Id, at: number): Promise<string | null> {
  const { undoKey } = await change(
    ['commitments', 'topics', 'meetings', 'series'],
    async (work) => {
      const commitment = await work.get('commitments', id);
      if (!commitment || commitment.personId === null) return;
      const { transaction } = work;
      const next = await nextWith(
        transaction.objectStore('series'),
        transaction.objectStore('meetings'),
        commitment.personId,
        at,
      );
      if (!next) return;
      const topic = raiseId(next.id, id);
      if (await work.get('topics', topic)) return;
      const order = await endOfTopics(work, next.id);
      await work.create('topics', newTopic(next.id, commitment.personId, 'own', commitment.text, order), topic);
    },
    { action: 'raise' },
  );
  return undoKey;
}

/** The number of open commitments, of everybody and both ways. */
export async function countOpen(): Promise<number> {
  return withDatabase(async (db) => {
    // Deleted ones keep their state, so that a plain count would count them too. Keys alone are read: this is asked on each page.
    const { store } = db.transaction('commitments');
    const [open, deleted] = await Promise.all([
      store.index('state').getAllKeys('open'),
      store.index('deleted').getAllKeys(),
    ]);
    const gone = new Set(deleted);
    return open.reduce((n, id) => (gone.has(id) ? n : n + 1), 0);
  });
}
