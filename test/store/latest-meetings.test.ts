import { expect, it } from 'vitest';
import { indexFields } from '../../src/store/index-fields.ts';
import { read } from '../../src/store/meeting-reads.ts';
import { withDatabase } from '../../src/store/open.ts';
import { latestMeetings } from '../../src/store/traces.ts';
import { id, meeting } from '../core/records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows } from './put-sample.ts';

useFreshDatabase();

const day = 24 * 60 * 60_000;
const row = (n: number, seriesId: string, start: number) => {
  const record = { ...meeting, id: id(n), seriesId, start };
  return { ...record, ix: indexFields('meetings', record) };
};
const daysBack = async (series: readonly string[], most: number) => {
  const found = await withDatabase((db) => latestMeetings(read(db), series, now, most));
  return found.map(({ start }) => (now - (start ?? 0)) / day);
};

it('the latest ones of several series, newest first, whether they are met daily, yearly or no more', async () => {
  const [daily, yearly, former] = [id(900), id(901), id(902)];
  await putRows({
    meetings: [
      // What begins at this very moment has not begun before it.
      ...Array.from({ length: 40 }, (_, n) => row(1 + n, daily, now - n * day)),
      ...Array.from({ length: 5 }, (_, n) => row(101 + n, yearly, now - (n * 365 + 100.5) * day)),
      ...Array.from({ length: 5 }, (_, n) => row(201 + n, former, now - (3000 + 7 * n) * day)),
      row(301, daily, now + day),
    ],
  });
  expect(await daysBack([daily], 3)).toEqual([1, 2, 3]);
  expect(await daysBack([yearly], 3)).toEqual([100.5, 465.5, 830.5]);
  expect(await daysBack([former], 2)).toEqual([3000, 3007]);
  expect(await daysBack([former], 20)).toHaveLength(5);
  expect((await daysBack([daily, yearly, former], 43)).slice(37)).toEqual([38, 39, 100.5, 465.5, 830.5, 1195.5]);
  expect(await daysBack([], 3)).toEqual([]);
});
