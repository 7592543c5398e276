import { expect, it } from 'vitest';
import { countedKinds } from '../../src/core/data-kinds.ts';
import { model } from '../../src/core/model.ts';
import { countData } from '../../src/store/data-page.ts';
import { removeItem } from '../../src/store/items.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putSample, zone } from './put-sample.ts';

useFreshDatabase();

it('counts what is there by kind, since the first one-on-one, without what is deleted', async () => {
  expect(await countData()).toMatchObject({ total: 0, since: null });
  await putSample();
  const rows = sampleRows({ now, zone });
  const before = await countData();
  expect(before.groups.promises).toBe(rows.commitments?.length);
  expect(before.groups.people).toBe((rows.people?.length ?? 0) + (rows.matters?.length ?? 0));
  expect(before.since).toBe('2026-02-18');
  await removeItem('commitments', sampleIds.costSheet);
  const after = await countData();
  expect([after.total, after.groups.promises]).toEqual([before.total - 1, before.groups.promises - 1]);
});

it('every kind is counted, but those that only keep the others in order', () => {
  const kept = Object.keys(model).filter((kind) => !countedKinds.some((one) => one === kind));
  expect(kept).toEqual(['checks', 'checklistItems', 'receipts', 'versions', 'settings']);
});
