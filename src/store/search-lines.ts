/** Reads what can be found: all of it in pieces, then what a change touched. */
import type { Entity, Kind } from '../core/model.ts';
import { type SearchLine, searchedKinds, searchLineOf } from '../core/search/search-line.ts';
import type { Changes } from './feed.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import type { Row } from './schema.ts';

const pieceSize = 2_000;

const lineOf = (kind: Kind, row: Row<Kind>): SearchLine | null => searchLineOf(kind, recordOf(row) as Entity<Kind>);

/** How many records there are of the kinds that can be found, deleted ones too. */
export function countSearched(): Promise<number> {
  return withDatabase(async (db) => {
    const tx = db.transaction(searchedKinds, 'readonly');
    const counts = await Promise.all(searchedKinds.map((kind) => tx.objectStore(kind).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Every line, in pieces and in no order, each with the number of records read for it. Each piece is a transaction. */
export async function* allSearchLines(): AsyncGenerator<{ read: number; lines: SearchLine[] }> {
  for (const kind of searchedKinds) {
    let after: string | null = null;
    do {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      // Every store has ids; naming one spares the compiler the union of them all.
      const rows: Row<'people'>[] = await withDatabase((db) => db.getAll(kind as 'people', range, pieceSize));
      after = rows.length === pieceSize ? (rows.at(-1)?.id ?? null) : null;
      yield {
        read: rows.length,
        lines: rows.flatMap((row) => lineOf(kind, row as Row<Kind>) ?? []),
      };
    } while (after !== null);
  }
}

/** What became of the records of a change: their lines as they are now, null for those that can no longer be found. */
export async function changedSearchLines(changes: Changes): Promise<{ key: string; line: SearchLine | null }[]> {
  const kinds = searchedKinds.filter((kind) => (changes[kind]?.length ?? 0) > 0);
  if (kinds.length === 0) return [];
  return withDatabase(async (db) => {
    const tx = db.transaction(kinds, 'readonly');
    const lists = await Promise.all(
      kinds.map((kind) =>
        Promise.all(
          (changes[kind] ?? []).map(async (id) => {
            const row = await tx.objectStore(kind as 'people').get(id);
            return { key: `${kind}:${id}`, line: row ? lineOf(kind, row as Row<Kind>) : null };
          }),
        ),
      ),
    );
    return lists.flat();
  });
}
