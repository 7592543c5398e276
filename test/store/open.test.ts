import { openDB, unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { model } from '../../src/core/model.ts';
import { accountsFrom } from '../../src/store/accounts.ts';
import { migrations, newestVersion } from '../../src/store/migrations/all.ts';
import { closeDatabase, openVersion, withDatabase } from '../../src/store/open.ts';
import { databaseName, indexes } from '../../src/store/schema.ts';
import { useFreshDatabase } from './database.ts';
import { versionOne } from './fixtures/version-1.ts';
import { versionTwo } from './fixtures/version-2.ts';
import { versionThree } from './fixtures/version-3.ts';
import { versionFour } from './fixtures/version-4.ts';

useFreshDatabase();

describe('opening', () => {
  it('makes every store and index that the schema names, and no other', async () => {
    const made = await withDatabase(async (db) =>
      [...db.objectStoreNames].map((name) => [name, [...db.transaction(name).store.indexNames]] as const),
    );
    const wanted = Object.keys(model).map(
      (kind) => [kind, ['deleted', ...indexes[kind as keyof typeof indexes].map(({ name }) => name)].sort()] as const,
    );
    const entities = made.filter(([name]) => name in model);
    expect(Object.fromEntries(entities)).toEqual(Object.fromEntries(wanted));
    expect(made.map(([name]) => name).filter((name) => !(name in model))).toEqual(
      ['drafts', 'journal', 'meta', 'news', 'secrets', 'shown', 'sightings'].sort(),
    );
  });

  it('survives a connection that closes under it', async () => {
    await withDatabase(async (db) => unwrap(db).close());
    expect(await withDatabase((db) => db.count('people'))).toBe(0);
  });

  it('gives up after three lost connections and says so', async () => {
    let tries = 0;
    const work = withDatabase(async () => {
      tries += 1;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await expect(work).rejects.toMatchObject({ failure: 'closed' });
    expect(tries).toBe(3);
  });

  it('refuses a newer database and leaves it untouched', async () => {
    const newer = await openDB(databaseName, newestVersion + 1, {
      upgrade: (db) => void db.createObjectStore('future', { keyPath: 'id' }),
    });
    await newer.put('future', { id: 'x' });
    newer.close();
    await expect(withDatabase((db) => db.count('people'))).rejects.toMatchObject({ failure: 'newer' });
    const again = await openDB(databaseName);
    expect(again.version).toBe(newestVersion + 1);
    expect(await again.count('future')).toBe(1);
    again.close();
  });

  it('makes room for a newer version in another window', async () => {
    await withDatabase((db) => db.count('people'));
    const newer = await openDB(databaseName, newestVersion + 1);
    expect(newer.version).toBe(newestVersion + 1);
    newer.close();
  });

  it('says that an older window blocks an upgrade, and opens once that window is gone', async () => {
    await withDatabase((db) => db.count('people'));
    await closeDatabase();
    // A window that does not make room: it ignores the request to close.
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(databaseName, newestVersion);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openVersion(newestVersion + 1, 5)).rejects.toMatchObject({ failure: 'blocked' });
    stubborn.close();
    const opened = await openVersion(newestVersion + 1, 1_000);
    expect(opened.version).toBe(newestVersion + 1);
    opened.close();
  });
});

describe('migrations', () => {
  it('start at 1 and leave no gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('open a database of version 1 with every record it held', async () => {
    await versionOne.write();
    const kept = await withDatabase(async (db) => ({
      people: await db.getAll('people'),
      open: await db.getAllFromIndex('commitments', 'openDueOn'),
      drafts: await db.getAll('drafts'),
    }));
    expect(kept.people.map(({ name }) => name)).toEqual(['Dana Okafor']);
    expect(kept.open.map(({ text }) => text)).toEqual(['Send the depot cost sheet']);
    expect(kept.drafts.map(({ text }) => text)).toEqual(['> half a sen']);
  });

  it('open a database of version 2 with its news and accounts', async () => {
    await versionTwo.write();
    const kept = await withDatabase(async (db) => ({
      people: await db.getAll('people'),
      news: await db.getAllFromIndex('news', 'at'),
      accounts: accountsFrom(await db.get('meta', 'accounts')),
    }));
    expect(kept.people.map(({ name }) => name)).toEqual(['Dana Okafor']);
    expect(kept.news.map(({ kind, is }) => [kind, is.day])).toEqual([['moved', '2026-11-26']]);
    expect(kept.accounts.map(({ address }) => address)).toEqual(['mira@northfreight.example']);
  });

  it('open a database of version 3 with its letters and the ask that waits for an answer', async () => {
    await versionThree.write();
    const kept = await withDatabase(async (db) => ({
      letters: await db.getAllFromIndex('letters', 'meeting'),
      asks: await db.getAllFromIndex('pitches', 'openWith'),
      open: await db.getAllFromIndex('commitments', 'state', 'open'),
    }));
    expect(kept.letters.map(({ sentOn }) => sentOn)).toEqual(['2026-11-26']);
    expect(kept.asks.map(({ lead, state }) => [lead, state])).toEqual([['smaller', 'made']]);
    expect(kept.open.map(({ due }) => due)).toEqual(['2026-11-27']);
  });

  it('open a database of version 4 with its objectives and season', async () => {
    await versionFour.write();
    const [objectives, seasons] = await withDatabase((db) =>
      Promise.all([db.getAllFromIndex('objectives', 'open'), db.getAllFromIndex('seasons', 'decidedOn')]),
    );
    expect(objectives.map(({ text, progress }) => [text, progress])).toEqual([['Run one review alone', 40]]);
    expect(seasons.map(({ steps }) => steps.map(({ text }) => text))).toEqual([['Name me for the night depots.']]);
  });

  it('complete what mattered to somebody, and a season of version 3', async () => {
    await versionThree.write();
    const old = await openDB(databaseName);
    const bare = { createdAt: 's', updatedAt: 's', deletedAt: null, stamps: {} };
    await old.put('matters', {
      id: 'm',
      ...bare,
      personId: 'p',
      kind: 'worries',
      text: 'Month end',
      how: 'said',
      order: 'a',
    });
    await old.put('seasons', {
      id: 's',
      ...bare,
      title: 'The review',
      decidedOn: '2027-02-26',
      seriesId: 'x',
      steps: [{ meetingId: 'n', what: 'ask' }],
    });
    await old.put('questions', { id: 'q', ...bare, needId: 'gap' });
    old.close();
    const [matter, season, asked] = await withDatabase((db) =>
      Promise.all([db.get('matters', 'm'), db.get('seasons', 's'), db.getAllKeysFromIndex('questions', 'need', 'gap')]),
    );
    expect(matter).toMatchObject({ text: 'Month end', learntOn: null, source: '', checkedOn: null });
    expect(season).toMatchObject({ state: 'open', personId: null, steps: [{ what: 'ask', meetingId: 'n', text: '' }] });
    expect(season).not.toHaveProperty('seriesId');
    expect(asked).toEqual(['q']);
  });

  it('complete the asks and checklist items of version 2, and keep what they held', async () => {
    await versionTwo.write();
    const db = await openDB(databaseName, 2);
    await db.put('pitches', { id: 'p', personId: 'x', ask: 'More depots', state: 'open', deletedAt: null });
    await db.put('checklistItems', { id: 'i', stage: 'prepare', text: 'Print the sheet', deletedAt: null });
    await db.put('pitches', { id: 'gone', deletedAt: '1' });
    db.close();
    const kept = await withDatabase(async (db) => ({
      pitches: await db.getAll('pitches'),
      items: await db.getAll('checklistItems'),
    }));
    expect(kept.pitches).toMatchObject([
      { id: 'gone' },
      { ask: 'More depots', lead: 'ask', steps: [], heard: '', answeredOn: null, reason: null, milestoneId: null },
    ]);
    expect(kept.pitches[0]).not.toHaveProperty('lead');
    expect(kept.items).toMatchObject([{ text: 'Print the sheet', meetingId: null, builtIn: null, hidden: false }]);
  });

  it('give a database of version 1 what version 2 asks for', async () => {
    await versionOne.write();
    const made = await withDatabase(async (db) => {
      const tx = db.transaction(['news', 'sightings']);
      return [[...tx.objectStore('news').indexNames], [...tx.objectStore('sightings').indexNames]];
    });
    expect(made).toEqual([
      ['at', 'meeting'],
      ['day', 'meeting', 'onDay', 'seenAt'],
    ]);
  });
});
