import { expect, it } from 'vitest';
import { removeItem } from '../../src/store/items.ts';
import { withDatabase } from '../../src/store/open.ts';
import { allSearchLines, changedSearchLines, countSearched } from '../../src/store/search-lines.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';

useFreshDatabase();

async function fill(): Promise<void> {
  const rows = sampleRows({ now: Date.UTC(2026, 10, 25, 12, 35), zone: 'Europe/Stockholm' });
  await withDatabase(async (db) => {
    for (const [store, list] of Object.entries(rows))
      for (const row of list ?? []) await db.put(store as 'people', row as never);
  });
}

it('every record with words of the user is a line, and names whom it is about', async () => {
  await fill();
  const lines = [];
  let read = 0;
  for await (const piece of allSearchLines()) {
    read += piece.read;
    lines.push(...piece.lines);
  }
  expect(read).toBe(await countSearched());
  const slot = lines.find(({ id }) => id === sampleIds.boardSlot);
  expect(slot).toMatchObject({ mark: 'theirs', personId: sampleIds.dana, more: 'I’ll ask Ruth before her leave.' });
  expect([...new Set(lines.map(({ group }) => group))].sort()).toEqual([
    'commitments',
    'people',
    'plan',
    'questions',
    'said',
  ]);
  expect(lines.find(({ text }) => text === 'You hold the plan together.')).toMatchObject({ mark: 'feedback' });
});

it('what is deleted can no longer be found', async () => {
  await fill();
  await removeItem('commitments', sampleIds.costSheet);
  expect(
    await changedSearchLines({ commitments: [sampleIds.costSheet, sampleIds.boardSlot], meta: ['clock'] }),
  ).toMatchObject([
    { key: `commitments:${sampleIds.costSheet}`, line: null },
    { line: { text: 'Ask Ruth for a slot at the March board' } },
  ]);
});
