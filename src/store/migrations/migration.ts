/**
 * A step from one version of the database to the next. Steps are kept for ever and never edited once they were on main;
 * each is written against raw IndexedDB, because the typed schema only knows the newest version.
 */
export interface Migration {
  readonly version: number;
  /** Runs inside the upgrade transaction. Awaits nothing but requests of that transaction. */
  up(db: IDBDatabase, transaction: IDBTransaction): void | Promise<void>;
}
