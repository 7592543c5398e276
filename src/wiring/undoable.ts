import type { Stamp } from '../core/record.ts';
import { undo } from '../store/journal.ts';
import type { Undo } from '../ui/actions.ts';
import { nothingToUndo } from '../ui/nothing-to-undo.ts';

/** The way back of what `work` did; `work` gives the journal's key, null where it changed nothing. */
export async function undoable(work: Promise<Stamp | null>): Promise<Undo> {
  const key = await work;
  if (key === null) return nothingToUndo;
  return async () => {
    await undo(key);
  };
}
