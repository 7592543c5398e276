/**
 * The one way to write records: a single read-modify-write transaction that advances the clock, stamps every field that
 * changes, keeps the indexes, notes how to take it back, and tells the feed once it is committed.
 */
import type { IDBPTransaction } from 'idb';
import { nextStamp } from '../core/hybrid-clock.ts';
import type { Entity, Fields, Kind } from '../core/model.ts';
import type { Id, Stamp } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { announce, type Changes } from './feed.ts';
import { indexFields } from './index-fields.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import type { JournalEntry, OnwardSchema, Row, StoreName } from './schema.ts';

export type Transaction = IDBPTransaction<OnwardSchema, StoreName[], 'readwrite'>;

const mostJournalEntries = 200;

/** What a change may do. Awaits nothing but these and requests of `transaction`: anything else would end it. */
export interface Change {
  readonly transaction: Transaction;
  readonly stamp: Stamp;
  /** The record, null when there is none or it is deleted. */
  get<K extends Kind>(kind: K, id: Id): Promise<Entity<K> | null>;
  /** Makes a record; on an id that is deleted it brings it back with these fields. */
  create<K extends Kind>(kind: K, fields: Fields<K>, id?: Id): Promise<Entity<K>>;
  /**
   * Changes the given fields; those that are the same already keep their stamps. `gone`: optional fields to take away.
   * Throws when there is no record.
   */
  edit<K extends Kind>(kind: K, id: Id, fields: Partial<Fields<K>>, gone?: readonly string[]): Promise<Entity<K>>;
  /** Leaves a tombstone. */
  remove(kind: Kind, id: Id): Promise<void>;
  /** Runs `part` as an action of its own, with its own stamp and its own way back. Wants `journal` among the stores. */
  apart(action: string, part: (change: Change) => Promise<void>): Promise<Stamp | null>;
  /** Says that a row of a device store was written through `transaction`. */
  touched(store: StoreName, id: string): void;
}

export interface ChangeOptions {
  /** Name of the user's action; with it the change can be undone. */
  readonly action?: string;
  /** `strict` for the user's words, `relaxed` for what the calendar would say again. */
  readonly durability?: 'strict' | 'relaxed';
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

function latest(stamps: Readonly<Record<string, Stamp>>, deletedAt: Stamp | null): Stamp {
  let greatest = deletedAt ?? '';
  for (const stamp of Object.values(stamps)) if (stamp > greatest) greatest = stamp;
  return greatest;
}

/** The row to store for a record. */
export function rowOf<K extends Kind>(kind: K, record: Entity<K>): Row<K> {
  return { ...record, ix: indexFields(kind, record) } as Row<K>;
}

async function tick(transaction: Transaction): Promise<Stamp> {
  const meta = transaction.objectStore('meta');
  const row = await meta.get('clock');
  const clock = row?.id === 'clock' ? row : null;
  const device = clock?.device ?? crypto.randomUUID().slice(-12);
  const stamp = nextStamp(clock?.stamp ?? null, now(), device);
  await meta.put({ id: 'clock', device, stamp });
  return stamp;
}

class OpenChange implements Change {
  readonly transaction: Transaction;
  readonly stamp: Stamp;
  readonly changes: Record<string, string[]> = {};
  readonly before = new Map<string, JournalEntry['inverse'][number]>();

  constructor(transaction: Transaction, stamp: Stamp) {
    this.transaction = transaction;
    this.stamp = stamp;
  }

  async #read<K extends Kind>(kind: K, id: Id): Promise<Entity<K> | null> {
    const row = (await this.transaction.objectStore(kind).get(id)) as Row<K> | undefined;
    return row ? recordOf(row) : null;
  }

  async put<K extends Kind>(kind: K, record: Entity<K>, before: Entity<K> | null): Promise<Entity<K>> {
    await this.transaction.objectStore(kind).put(rowOf(kind, record) as never);
    const key = `${kind}:${record.id}`;
    if (!this.before.has(key))
      this.before.set(key, { store: kind, id: record.id, before: before as Entity<Kind> | null });
    const ids = this.changes[kind] ?? [];
    this.changes[kind] = ids.includes(record.id) ? ids : [...ids, record.id];
    return record;
  }

  async get<K extends Kind>(kind: K, id: Id): Promise<Entity<K> | null> {
    const record = await this.#read(kind, id);
    return record && record.deletedAt === null ? record : null;
  }

  async create<K extends Kind>(kind: K, fields: Fields<K>, id: Id = crypto.randomUUID()): Promise<Entity<K>> {
    const before = await this.#read(kind, id);
    const stamps: Record<string, Stamp> = { ...before?.stamps };
    for (const field of Object.keys(fields)) stamps[field] = this.stamp;
    const kept = { id, createdAt: before?.createdAt ?? this.stamp, updatedAt: this.stamp, deletedAt: null, stamps };
    return this.put(kind, { ...fields, ...kept } as Entity<K>, before);
  }

  async edit<K extends Kind>(
    kind: K,
    id: Id,
    fields: Partial<Fields<K>>,
    gone: readonly string[] = [],
  ): Promise<Entity<K>> {
    const before = await this.get(kind, id);
    if (!before) throw new Error(`no ${kind} record ${id} to edit`);
    const stamps: Record<string, Stamp> = { ...before.stamps };
    const changed: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || same((before as unknown as Record<string, unknown>)[field], value)) continue;
      changed[field] = value;
      stamps[field] = this.stamp;
    }
    if (Object.keys(changed).length + gone.length === 0) return before;
    const record: Record<string, unknown> = { ...before, ...changed, stamps };
    for (const field of gone) {
      delete record[field];
      stamps[field] = this.stamp;
    }
    record['updatedAt'] = latest(stamps, null);
    return this.put(kind, record as unknown as Entity<K>, before);
  }

  async remove(kind: Kind, id: Id): Promise<void> {
    const before = await this.get(kind, id);
    if (!before) return;
    const record = { ...before, deletedAt: this.stamp, updatedAt: this.stamp } as Entity<typeof kind>;
    await this.put(kind, record, before);
  }

  touched(store: StoreName, id: string): void {
    const ids = this.changes[store] ?? [];
    if (!ids.includes(id)) this.changes[store] = [...ids, id];
  }

  async apart(action: string, part: (change: Change) => Promise<void>): Promise<Stamp | null> {
    const inner = new OpenChange(this.transaction, await tick(this.transaction));
    await part(inner);
    await note(inner, action);
    for (const [store, ids] of Object.entries(inner.changes))
      for (const id of ids) this.touched(store as StoreName, id);
    return inner.before.size > 0 ? inner.stamp : null;
  }
}

async function note(change: OpenChange, action: string): Promise<void> {
  if (change.before.size === 0) return;
  const journal = change.transaction.objectStore('journal');
  await journal.put({ id: change.stamp, at: now(), action, inverse: [...change.before.values()] });
  const surplus = (await journal.count()) - mostJournalEntries;
  if (surplus > 0) for (const key of await journal.getAllKeys(null, surplus)) await journal.delete(key);
}

/**
 * Runs `work` in one transaction over `stores`. Resolves with its result and the journal's key once committed; on any
 * error nothing is changed and a StoreFailure is thrown.
 */
export async function change<T>(
  stores: readonly StoreName[],
  work: (change: Change) => Promise<T>,
  { action, durability = 'strict' }: ChangeOptions = {},
): Promise<{ result: T; undoKey: Stamp | null }> {
  const names = [...new Set<StoreName>([...stores, 'meta', ...(action ? (['journal'] as const) : [])])];
  const done = await withDatabase(async (db) => {
    const transaction = db.transaction(names, 'readwrite', { durability }) as unknown as Transaction;
    // Both promises must have a handler from the start, or an abort is reported as unhandled.
    const committed = transaction.done;
    committed.catch(() => undefined);
    try {
      const open = new OpenChange(transaction, await tick(transaction));
      const result = await work(open);
      if (action) await note(open, action);
      await committed;
      return { result, open };
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It had ended already; what ended it is the error that counts.
      }
      // A full disk shows on the requests as AbortError only; the transaction knows the reason.
      throw transaction.error ?? error;
    }
  });
  announce(done.open.changes as Changes);
  return { result: done.result, undoKey: action && done.open.before.size > 0 ? done.open.stamp : null };
}
