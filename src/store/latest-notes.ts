/** The latest note about each of many records, of which few have one. */
import type { Id } from '../core/record.ts';
import type { Note } from '../core/words.ts';
import { recordOf } from './rows.ts';
import type { Row } from './schema.ts';

interface Cursor {
  readonly key: IDBValidKey;
  readonly value: Row<'notes'>;
  continue(key: IDBValidKey): Promise<Cursor | null>;
}

interface NoteStore {
  index(name: 'about'): { openCursor(range: IDBKeyRange, direction: 'prev'): Promise<Cursor | null> };
}

const lastOf = (id: Id) => [id, []];

/**
 * The latest note about each of `ids` that has one. The notes are walked backwards from one that is asked for to the next, so
 * that it takes a step for each record that has notes, and not a request for each that has none.
 */
export async function latestAbout(notes: NoteStore, ids: readonly Id[]): Promise<Map<Id, Note>> {
  const found = new Map<Id, Note>();
  const wanted = ids.toSorted();
  const last = wanted.at(-1);
  if (last === undefined) return found;
  let cursor = await notes.index('about').openCursor(IDBKeyRange.upperBound(lastOf(last)), 'prev');
  while (cursor) {
    const { value } = cursor;
    const about = value.aboutId ?? '';
    while ((wanted.at(-1) ?? '') > about) wanted.pop();
    if (wanted.at(-1) === about) {
      found.set(about, recordOf(value));
      wanted.pop();
    }
    const next = wanted.at(-1);
    if (next === undefined) break;
    cursor = await cursor.continue(lastOf(next));
  }
  return found;
}
