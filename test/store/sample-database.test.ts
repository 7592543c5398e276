import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { say } from '../fixtures/sample-rows.ts';

const now = Date.UTC(2026, 10, 25, 12, 35);
const zone = 'Europe/Berlin';

/** The store as a page with this query in its address has it. */
async function storeAt(search: string) {
  vi.stubGlobal('location', { search });
  vi.resetModules();
  const [open, sample, year] = await Promise.all([
    import('../../src/store/open.ts'),
    import('../../src/store/sample-database.ts'),
    import('../../src/store/sample/year.ts'),
  ]);
  const { sets } = year.wholeSample({ now, zone, say });
  return { ...open, ...sample, sets };
}
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a page with ?sample in its address', () => {
  it('works on a database of its own, filled once: what was changed in it stays', async () => {
    const { withDatabase, writeSample, closeDatabase, sets } = await storeAt('?sample');
    expect(await writeSample(sets, now)).toBe(now);
    expect(await names()).toEqual(['onward-sample']);
    expect(await withDatabase((db) => db.count('people'))).toBe(5);
    await withDatabase((db) => db.clear('notes'));
    expect(await writeSample(sets, now + 1)).toBe(now);
    expect(await withDatabase((db) => db.count('notes'))).toBe(0);
    await closeDatabase();
  });

  it('begins anew with nothing of what was there before', async () => {
    const { withDatabase, writeSample, closeDatabase, sets } = await storeAt('?sample');
    await writeSample(sets, now);
    await withDatabase((db) => db.put('drafts', { key: 'mine', text: 'typed', at: now }));
    expect(await writeSample(sets, now + 1, true)).toBe(now + 1);
    expect(await withDatabase((db) => db.count('drafts'))).toBe(0);
    expect(await withDatabase((db) => db.count('notes'))).toBeGreaterThan(20);
    await closeDatabase();
  });

  it('is deleted whole, and nothing else is', async () => {
    const own = await storeAt('');
    await own.withDatabase((db) => db.put('drafts', { key: 'mine', text: 'typed', at: now }));
    const { writeSample, deleteSample, sets } = await storeAt('?sample');
    await writeSample(sets, now);
    expect((await names()).sort()).toEqual(['onward', 'onward-sample']);
    await deleteSample();
    expect(await names()).toEqual(['onward']);
    expect(await own.withDatabase((db) => db.get('drafts', 'mine'))).toMatchObject({ text: 'typed' });
    await own.closeDatabase();
  });

  it('waits for a page that is still reading as it leaves', async () => {
    const { writeSample, deleteSample, sets } = await storeAt('?sample');
    await writeSample(sets, now);
    const leaving = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onward-sample');
      request.onsuccess = () => resolve(request.result);
    });
    const deleting = deleteSample();
    setTimeout(() => leaving.close(), 30);
    await deleting;
    expect(await names()).toEqual([]);
  });

  it('is not made anew by a view that reads on', async () => {
    const { withDatabase, writeSample, deleteSample, sets } = await storeAt('?sample');
    await writeSample(sets, now);
    const deleting = deleteSample();
    const reading = withDatabase((db) => db.count('people'));
    await expect(reading).rejects.toMatchObject({ failure: 'closed' });
    await deleting;
    await expect(withDatabase((db) => db.count('people'))).rejects.toMatchObject({ failure: 'closed' });
    expect(await names()).toEqual([]);
  });

  it('says so where a page keeps it open that does not make room', async () => {
    const { writeSample, deleteSample, sets } = await storeAt('?sample&goal=x');
    await writeSample(sets, now);
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onward-sample');
      request.onsuccess = () => resolve(request.result);
    });
    await expect(deleteSample(50)).rejects.toMatchObject({ failure: 'blocked' });
    stubborn.close();
  });
});

it('a page without it can neither fill nor delete', async () => {
  for (const search of ['', '?samples', '?goal=sample']) {
    const { writeSample, deleteSample, sets } = await storeAt(search);
    await expect(writeSample(sets, now, true)).rejects.toMatchObject({ failure: 'unknown' });
    await expect(deleteSample()).rejects.toMatchObject({ failure: 'unknown' });
  }
  expect(await names()).toEqual([]);
});
