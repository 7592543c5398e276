/** What matters to somebody. It has no lane and never leaves. */
import type { Fields } from '../core/model.ts';
import type { Id } from '../core/record.ts';
import { change } from './change.ts';
import { newMatter } from './new-records.ts';
import { orderBetween } from './order.ts';
import { openAsk } from './pitches.ts';

/** Writes down what matters to this person, and that the open ask serves it. */
export async function addMatterServed(
  personId: Id,
  matter: Pick<Fields<'matters'>, 'kind' | 'text' | 'how'>,
): Promise<string | null> {
  const { undoKey } = await change(
    ['matters', 'pitches'],
    async (work) => {
      const range = IDBKeyRange.bound([personId, matter.kind], [personId, matter.kind, []]);
      const known = await work.transaction.objectStore('matters').index('person').openCursor(range, 'prev');
      const last = known?.value.order ?? null;
      const { id } = await work.create('matters', newMatter({ ...matter, personId, order: orderBetween(last, null) }));
      const pitch = await openAsk(work, personId);
      await work.edit('pitches', pitch.id, { matterId: id });
    },
    { action: 'add' },
  );
  return undoKey;
}
