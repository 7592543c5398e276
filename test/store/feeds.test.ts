import { describe, expect, it } from 'vitest';
import { addFeed, dueFeeds, listFeeds, noteFeed, readFeed, removeFeed } from '../../src/store/feeds.ts';
import { withDatabase } from '../../src/store/open.ts';
import { useFreshDatabase } from './database.ts';

useFreshDatabase();

const secret = '0123456789abcdef0123456789abcdef';
const address = `https://calendar.google.com/calendar/ical/mira%40northfreight.example/private-${secret}/basic.ics`;
const hour = 3_600_000;
const now = 1_000_000_000_000;

async function added(): Promise<string> {
  const id = await addFeed(address);
  if (id === null) throw new Error('not taken');
  return id;
}

describe('a calendar address', () => {
  it('is shown by its last four characters, and stands in secrets alone', async () => {
    const id = await added();
    const shown = await listFeeds();
    expect(shown).toEqual([
      { id, host: 'calendar.google.com', tail: 'cdef', checkedAt: null, result: null, events: 0, busy: false },
    ]);
    const meta = JSON.stringify(await withDatabase((db) => db.getAll('meta')));
    expect(meta).not.toContain(secret.slice(0, -4));
    expect(meta).not.toContain('mira');
    expect(JSON.stringify(await withDatabase((db) => db.getAll('secrets')))).toContain(secret);
    expect((await readFeed(id))?.address.address).toBe(address);
  });

  it('is kept once, and what is none is not', async () => {
    expect(await addFeed(`${address} `)).toBe(await added());
    expect(await listFeeds()).toHaveLength(1);
    expect(await addFeed('https://calendar.google.com/calendar/r')).toBeNull();
  });

  it('leaves nothing behind when it is removed, also where a reading goes on', async () => {
    const id = await added();
    await removeFeed(id);
    expect(await noteFeed(id, { result: 'ok' })).toBe(false);
    expect(await listFeeds()).toEqual([]);
    expect(await readFeed(id)).toBeNull();
    expect(await withDatabase((db) => db.count('secrets'))).toBe(0);
  });

  it('is back as it was when its removal is taken back, and is read anew where a reading was under way', async () => {
    const id = await added();
    await noteFeed(id, { result: 'ok', events: 12, checkpoint: { bodyHash: 'a', day: '2026-11-25', done: 5 } });
    const restore = await removeFeed(id);
    await restore();
    expect(await listFeeds()).toMatchObject([{ id, tail: 'cdef', result: 'ok', events: 12, busy: false }]);
    expect((await readFeed(id))?.address.address).toBe(address);
  });
});

describe('an address is due', () => {
  const due = async (news: Parameters<typeof noteFeed>[1], moment = now) => {
    const id = await added();
    await noteFeed(id, news);
    const { due: ids, next } = await dueFeeds(moment);
    return ids.includes(id) ? 'now' : next;
  };
  const half = { bodyHash: 'a', day: '2026-11-25', done: 500 };

  it('at first', async () => {
    expect(await due({})).toBe('now');
  });
  it('once an hour, also after a failure', async () => {
    expect(await due({ checkedAt: now - hour, triedAt: now - hour, result: 'ok' })).toBe('now');
    expect(await due({ checkedAt: now - 1, triedAt: now - 1, result: 'no-network' })).toBe(now - 1 + hour);
  });
  it('soon where a reading broke off, but not while it may still go on', async () => {
    expect(await due({ checkedAt: now - 1, triedAt: now - 30_000, checkpoint: half })).toBe('now');
    expect(await due({ checkedAt: now - hour, triedAt: now - 29_000, checkpoint: half })).toBe(now + 1_000);
  });
  it('when the clock was set back', async () => {
    expect(await due({ checkedAt: now + 2 * hour, triedAt: now, result: 'ok' })).toBe('now');
  });
});
