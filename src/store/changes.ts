/** What the user did last, and which of it can still be taken back. */
import type { Entity, Kind } from '../core/model.ts';
import type { Id, Stamp } from '../core/record.ts';
import { searchLineOf } from '../core/search/search-line.ts';
import { changedFields } from './journal.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import type { JournalEntry, Row } from './schema.ts';

const mostShown = 60;

export interface MadeChange {
  readonly key: Stamp;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Name of the action, as `change()` was told. */
  readonly action: string;
  readonly did: 'made' | 'changed' | 'removed';
  readonly store: Kind;
  /** The user's words that it is about; `''` where there are none. */
  readonly text: string;
  readonly personId: Id | null;
  /** How many records it touched. */
  readonly records: number;
  /** False where all of it has been changed again since. */
  readonly stands: boolean;
}

type Step = JournalEntry['inverse'][number];

function doneTo({ before }: Step, today: Entity<Kind> | null): MadeChange['did'] {
  if (before === null || before.deletedAt !== null) return 'made';
  return today === null || today.deletedAt !== null ? 'removed' : 'changed';
}

/** True where taking the step back would change anything. */
function stillStands(step: Step, today: Entity<Kind> | null, key: Stamp): boolean {
  const { before } = step;
  if (before === null || before.deletedAt !== null) return today !== null && today.deletedAt === null;
  if (today === null) return true;
  return today.deletedAt !== null ? today.deletedAt === key : changedFields(before, today, key).length > 0;
}

function textOf(kind: Kind, ...records: readonly (Entity<Kind> | null)[]): { text: string; personId: Id | null } {
  for (const record of records) {
    const line = record && searchLineOf(kind, { ...record, deletedAt: null } as Entity<Kind>);
    if (line) return { text: line.text, personId: line.personId };
  }
  return { text: '', personId: null };
}

/** The last changes, the newest first. Throws a StoreFailure. */
export function loadChanges(): Promise<MadeChange[]> {
  return withDatabase(async (db) => {
    const entries: JournalEntry[] = [];
    const journal = db.transaction('journal').store;
    let cursor = await journal.openCursor(null, 'prev');
    for (; cursor && entries.length < mostShown; cursor = await cursor.continue()) entries.push(cursor.value);
    const stores = [...new Set(entries.flatMap(({ inverse }) => inverse.map(({ store }) => store)))];
    if (stores.length === 0) return [];
    const tx = db.transaction(stores, 'readonly');
    const now = async ({ store, id }: Step): Promise<Entity<Kind> | null> => {
      const row = await tx.objectStore(store as 'people').get(id);
      return row ? (recordOf(row as Row<Kind>) as Entity<Kind>) : null;
    };
    const told = await Promise.all(
      entries.map(async ({ id: key, at, action, inverse }): Promise<MadeChange | null> => {
        const [first] = inverse;
        if (!first) return null;
        const today = await Promise.all(inverse.map(now));
        return {
          key,
          at,
          action,
          store: first.store,
          did: doneTo(first, today[0] ?? null),
          ...textOf(first.store, first.before, today[0] ?? null),
          records: inverse.length,
          stands: inverse.some((step, index) => stillStands(step, today[index] ?? null, key)),
        };
      }),
    );
    return told.filter((one) => one !== null);
  });
}
