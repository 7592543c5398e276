import { expect, it } from 'vitest';
import type { ByHand } from '../../src/core/by-hand.ts';
import { addMeetingByHand, startsByHand } from '../../src/store/by-hand.ts';
import { undo } from '../../src/store/journal.ts';
import { withDatabase } from '../../src/store/open.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { listMeetings } from '../../src/store/upcoming.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const start = Date.UTC(2026, 8, 30, 12);
const given: ByHand = { name: 'Dana', address: '', start, minutes: 45, repeatsEveryWeeks: 2, relationship: 'manager' };
const rows = (store: 'people' | 'series' | 'meetings') => withDatabase((db) => db.getAll(store));
const alive = async (store: 'people' | 'series' | 'meetings') =>
  (await rows(store)).filter((row) => row.deletedAt === null);

it('repeats at the same hour on the clock for half a year', () => {
  const starts = startsByHand(given, zone);
  expect(starts).toHaveLength(13);
  expect(starts[1]).toBe(Date.UTC(2026, 9, 14, 12));
  // The clocks went back on 25 October.
  expect(starts[2]).toBe(Date.UTC(2026, 9, 28, 13));
  expect(startsByHand({ start, repeatsEveryWeeks: 0 }, zone)).toEqual([start]);
});

it('is a one-on-one that is sure, with its person', async () => {
  await addMeetingByHand(given, zone);
  const [first] = await listMeetings(start - 1, start + 86_400_000);
  expect(first).toMatchObject({
    meeting: { byHand: true, start, end: start + 45 * 60_000, day: '2026-09-30' },
    person: { name: 'Dana', relationship: 'manager' },
    verdict: { sureness: 'certain' },
  });
});

it('is with the one who is known by that address, of whom nothing is overwritten', async () => {
  await recordPage(page([danaEvent({ guests: guestList(guest(account), guest(dana, 'Dana Okafor')) })]), zone);
  await addMeetingByHand({ ...given, address: dana.toUpperCase(), relationship: 'mentor' }, zone);
  expect(await rows('people')).toMatchObject([{ name: 'Dana Okafor', relationship: 'mentor' }]);
});

it('is taken back whole', async () => {
  const key = await addMeetingByHand({ ...given, address: dana }, zone);
  expect(key).not.toBeNull();
  if (key) await undo(key);
  for (const store of ['people', 'series', 'meetings'] as const) expect(await alive(store)).toEqual([]);
});
