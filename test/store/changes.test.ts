import { expect, it } from 'vitest';
import { loadChanges } from '../../src/store/changes.ts';
import { setCommitmentState, setDue } from '../../src/store/commitments.ts';
import { removeItem } from '../../src/store/items.ts';
import { undo } from '../../src/store/journal.ts';
import { withDatabase } from '../../src/store/open.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';

useFreshDatabase();

async function fill(): Promise<void> {
  const { commitments = [] } = sampleRows({ now: Date.UTC(2026, 10, 25, 12, 35), zone: 'Europe/Stockholm' });
  await withDatabase(async (db) => {
    for (const row of commitments) await db.put('commitments', row as never);
  });
}

const told = async () => (await loadChanges()).map(({ action, did, text, stands }) => [action, did, text, stands]);

it('tells the last changes in words, the newest first, and which can still be taken back', async () => {
  await fill();
  await setDue(sampleIds.costSheet, '2026-12-01', '2026-11-25');
  await setDue(sampleIds.costSheet, '2026-12-02', '2026-11-25');
  await setCommitmentState(sampleIds.boardSlot, 'delivered', '2026-11-25');
  expect(await told()).toEqual([
    ['delivered', 'changed', 'Ask Ruth for a slot at the March board', true],
    ['due', 'changed', 'Send the depot cost sheet', true],
    // The later date stands over it, and so do the slips.
    ['due', 'changed', 'Send the depot cost sheet', false],
  ]);
});

it('what was removed is named, and is gone from the list once it is back', async () => {
  await fill();
  const key = await removeItem('commitments', sampleIds.boardSlot);
  expect(await told()).toEqual([['remove', 'removed', 'Ask Ruth for a slot at the March board', true]]);
  await undo(key ?? '');
  expect(await told()).toEqual([]);
});
