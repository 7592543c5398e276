import { expect, it } from 'vitest';
import { countOpen } from '../../src/store/board.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { latestAbout } from '../../src/store/latest-notes.ts';
import { withDatabase } from '../../src/store/open.ts';
import { commitment, id, note } from '../core/records.ts';
import { useFreshDatabase } from './database.ts';
import { putRows } from './put-sample.ts';

useFreshDatabase();

const about = (n: number, aboutId: string, at: number) => {
  const record = note(n, { aboutId, at, kind: 'progress', text: `at ${at}` });
  return { ...record, ix: indexFields('notes', record) };
};
const latest = async (...ids: string[]) => {
  const found = await withDatabase((db) => latestAbout(db.transaction('notes').store, ids));
  return Object.fromEntries([...found].map(([one, { text }]) => [one, text]));
};

it('of each record that has notes the latest, whatever else has notes before, between and after', async () => {
  await putRows({
    notes: [
      about(501, id(10), 9),
      about(502, id(11), 1),
      about(503, id(11), 3),
      about(504, id(12), 8),
      about(505, id(14), 2),
      about(506, id(20), 7),
    ],
  });
  expect(await latest(id(14), id(9), id(11), id(13))).toEqual({ [id(11)]: 'at 3', [id(14)]: 'at 2' });
  expect(await latest(id(10), id(11), id(12))).toEqual({ [id(10)]: 'at 9', [id(11)]: 'at 3', [id(12)]: 'at 8' });
  expect(await latest(id(1), id(30))).toEqual({});
  expect(await latest()).toEqual({});
});

it('open promises are counted without those that were deleted', async () => {
  const row = (n: number, deletedAt: string | null, state: 'open' | 'delivered' = 'open') => {
    const record = { ...commitment(n, { state }), deletedAt };
    return { ...record, ix: indexFields('commitments', record) };
  };
  const gone = '001700000000000-0000-0123456789ab';
  await putRows({
    commitments: [row(1, null), row(2, null), row(3, gone), row(4, null, 'delivered'), row(5, gone, 'delivered')],
  });
  expect(await countOpen()).toBe(2);
});
