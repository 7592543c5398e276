/**
 * Opening the database and staying connected. A connection can be lost at any time (idle, memory, another window that
 * upgrades), so nobody keeps one: everybody asks `withDatabase`, which opens again and runs again when it was lost.
 */
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { asFailure, isLostConnection, StoreFailure } from './failure.ts';
import { migrations, newestVersion } from './migrations/all.ts';
import { databaseName, type OnwardSchema } from './schema.ts';

export type Database = IDBPDatabase<OnwardSchema>;

const mostTries = 3;
// How long another window may hold up an upgrade before the person hears of it.
const blockedAfterMs = 4_000;

let connection: Promise<Database> | null = null;

/**
 * Opens the database at `version`, upgrading it. Rejects as `blocked` when a window that does not make room holds the
 * upgrade up for longer than `patienceMs`; the upgrade still happens once that window is gone.
 */
export function openVersion(version: number, patienceMs: number): Promise<Database> {
  return new Promise<Database>((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    const opening = openDB<OnwardSchema>(databaseName, version, {
      async upgrade(db, oldVersion, _newVersion, transaction) {
        for (const step of migrations) {
          if (step.version > oldVersion) await step.up(unwrap(db), unwrap(transaction));
        }
      },
      blocked() {
        patience = setTimeout(() => {
          gaveUp = true;
          reject(new StoreFailure('blocked', 'another window keeps an older version open'));
        }, patienceMs);
      },
      blocking(_currentVersion, _blockedVersion, event) {
        // Another window wants to upgrade. Holding on would hang it, and everybody who opens after it.
        connection = null;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        connection = null;
      },
    });
    opening.then((db) => {
      clearTimeout(patience);
      // Nobody waits for it any more; the next to ask opens anew.
      if (gaveUp) db.close();
      else resolve(db);
    }, reject);
  });
}

function connect(): Promise<Database> {
  if (!connection) {
    const mine = openVersion(newestVersion, blockedAfterMs);
    connection = mine;
    mine.catch(() => {
      if (connection === mine) connection = null;
    });
  }
  return connection;
}

/**
 * Runs `work` on an open database. When the connection is lost it opens a new one and runs `work` again, so `work` must
 * be one transaction or only read. Throws a StoreFailure and nothing else.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(await connect());
    } catch (error) {
      if (!isLostConnection(error) || attempt === mostTries) throw asFailure(error);
      connection = null;
    }
  }
}

/** Closes the connection of this context, for tests and before a database is deleted. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = null;
  (await open?.catch(() => null))?.close();
}

/**
 * Closes it and lets nobody in this context open it again until `closeDatabase`: who still reads while it is being deleted
 * would make it anew.
 */
export async function sealDatabase(): Promise<void> {
  const open = connection;
  connection = Promise.reject(new StoreFailure('closed', 'the database is being deleted'));
  connection.catch(() => undefined);
  (await open?.catch(() => null))?.close();
}
