/** The sample's database: written in one transaction, made anew, thrown away. None of this touches any other. */
import { deleteDB } from 'idb';
import type { Stamp } from '../core/record.ts';
import { asFailure, StoreFailure } from './failure.ts';
import { announce, type Changes } from './feed.ts';
import { closeDatabase, type Database, sealDatabase, withDatabase } from './open.ts';
import type { SampleRows } from './sample/rows.ts';
import { databaseName, isSample, type StoreName } from './schema.ts';

const device = '0a5e0a5e0a5e';

function clockAt(at: number): Stamp {
  return `${String(at).padStart(15, '0')}-0000-${device}`;
}

async function write(db: Database, sets: readonly SampleRows[], at: number, anew: boolean): Promise<number> {
  const names = [...db.objectStoreNames] as StoreName[];
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
  const meta = transaction.objectStore('meta');
  const before = await meta.get('sample');
  if (before?.id === 'sample' && !anew) return before.at;
  for (const name of names) void transaction.objectStore(name).clear();
  for (const set of sets)
    for (const [name, rows] of Object.entries(set))
      for (const row of rows ?? []) void transaction.objectStore(name as StoreName).put(row as never);
  void meta.put({ id: 'clock', device, stamp: clockAt(at) });
  void meta.put({ id: 'sample', at });
  await transaction.done;
  announce(Object.fromEntries(names.map((name) => [name, []])) as Changes);
  return at;
}

/**
 * Fills the sample's database with `sets`, later ones over earlier ones, unless it is filled already or `anew`, which
 * begins with nothing. `at` is the moment they are made around. Gives the moment of what is there (ms since 1970 UTC).
 * Throws a StoreFailure with nothing changed, also in a page that does not show the sample.
 */
export async function writeSample(sets: readonly SampleRows[], at: number, anew = false): Promise<number> {
  if (!isSample) throw new StoreFailure('unknown', 'this page works on the own database');
  return withDatabase((db) => write(db, sets, at, anew));
}

// A page of ours that was told to leave may still end a reading.
const usualPatienceMs = 4_000;

/**
 * Deletes the sample's database; afterwards this page opens none. Throws a StoreFailure where another page still keeps it
 * open after `patienceMs`, or on a page that is not the sample's.
 */
export async function deleteSample(patienceMs = usualPatienceMs): Promise<void> {
  if (!isSample) throw new StoreFailure('unknown', 'this page works on the own database');
  await sealDatabase();
  let patience: ReturnType<typeof setTimeout> | undefined;
  const deleted = new Promise<void>((resolve, reject) => {
    // A connection that is closing counts as open until its last transaction has ended.
    const blocked = () => {
      patience = setTimeout(
        () => reject(new StoreFailure('blocked', 'another page of the sample is open')),
        patienceMs,
      );
    };
    deleteDB(databaseName, { blocked }).then(resolve, (error: unknown) => reject(asFailure(error)));
  });
  try {
    await deleted;
  } catch (error) {
    // The page goes on with what it shows.
    await closeDatabase();
    throw error;
  } finally {
    clearTimeout(patience);
  }
}
