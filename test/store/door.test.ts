import { afterEach, describe, expect, it, vi } from 'vitest';
import { change } from '../../src/store/change.ts';
import { keepDoor, readDoor, seasonsFrom } from '../../src/store/door.ts';
import { subscribe } from '../../src/store/feed.ts';
import { withDatabase } from '../../src/store/open.ts';
import { purge } from '../../src/store/purge.ts';
import { useFreshDatabase } from './database.ts';

useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

const zone = 'Europe/Berlin';
const at = (iso: string) => {
  const moment = Date.parse(iso);
  vi.spyOn(Date, 'now').mockReturnValue(moment);
  return moment;
};
const evening = '2026-11-25T23:50:00+01:00';

describe('what was seen at a door', () => {
  it('counts on its day, and no longer after midnight', async () => {
    at(evening);
    await keepDoor('m', { seen: 'pressed', decided: null });
    expect(await readDoor('m', '2026-11-25', zone)).toEqual({ seen: 'pressed', decided: null });
    expect(await readDoor('m', '2026-11-26', zone)).toBeNull();
    expect(await readDoor('other', '2026-11-25', zone)).toBeNull();
  });

  it('is forgotten for good on the next day, and not before', async () => {
    const now = at(evening);
    await keepDoor('m', { seen: 'pressed', decided: 'parked' });
    await purge(now + 9 * 60_000, zone);
    expect(await withDatabase((db) => db.getAllKeys('meta'))).toContain('door:m');
    await purge(now + 11 * 60_000, zone);
    expect(await withDatabase((db) => db.getAllKeys('meta'))).not.toContain('door:m');
  });

  it('tells what stood before, so that it can be taken back, and tells every window', async () => {
    at(evening);
    const heard: unknown[] = [];
    const stop = subscribe((changes) => heard.push(changes));
    expect(await keepDoor('m', { seen: 'pressed', decided: null })).toBeNull();
    expect(await keepDoor('m', { seen: 'focused', decided: null })).toEqual({ seen: 'pressed', decided: null });
    await keepDoor('m', null);
    stop();
    expect(await readDoor('m', '2026-11-25', zone)).toBeNull();
    expect(heard).toEqual([{ meta: ['door:m'] }, { meta: ['door:m'] }, { meta: ['door:m'] }]);
  });
});

it('knows what is decided from a day on, the soonest first', async () => {
  const season = (title: string, decidedOn: string) =>
    change(['seasons'], (work) =>
      work.create('seasons', {
        title,
        kind: 'review',
        decidedOn,
        personId: null,
        said: '',
        state: 'open',
        steps: [],
        lane: 'private',
        laneUntil: null,
      }),
    );
  await season('later', '2026-12-16');
  await season('past', '2026-11-24');
  await season('today', '2026-11-25');
  const { result: gone } = await season('gone', '2026-12-01');
  await change(['seasons'], (work) => work.remove('seasons', gone.id));
  expect((await seasonsFrom('2026-11-25')).map(({ title }) => title)).toEqual(['today', 'later']);
});
