/** How rows for the database are made of the sample's records. */
import { addToDay, dayOf } from '../../core/day.ts';
import type { Say } from '../../core/message.ts';
import type { Fields, Kind } from '../../core/model.ts';
import type { Day } from '../../core/record.ts';
import { indexFields } from '../index-fields.ts';

export const dayMs = 24 * 60 * 60_000;

export interface SampleOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name. */
  readonly zone: string;
  /** Says the sentences of sample.json. */
  readonly say: Say;
}

/** By store, ready to be put in. */
export type SampleRows = { readonly [K in Kind]?: readonly Record<string, unknown>[] };

/** The id of the sample's record number `n`. */
export const idOf = (n: number) => `0a5e0000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What the themes of the sample write into, around its moment. */
export interface SampleBook extends SampleOptions {
  readonly rows: SampleRows;
  readonly today: Day;
  /** The day so many days before today, and after it. */
  readonly ago: (days: number) => Day;
  readonly ahead: (days: number) => Day;
  /** A place after all that were drawn. */
  nextOrder(): string;
  /** Adds record number `n`, gives its id. `at`: when it was written (ms since 1970 UTC), 90 days ago where it is not told. */
  add<K extends Kind>(kind: K, n: number, fields: Fields<K>, at?: number, id?: string): string;
}

/** An empty book. Orders start after `from`. */
export function openBook(options: SampleOptions, from = 0): SampleBook {
  const { now, zone } = options;
  const today = dayOf(now, zone);
  const rows: Partial<Record<Kind, Record<string, unknown>[]>> = {};
  let order = from;
  return {
    ...options,
    rows,
    today,
    ago: (days) => addToDay(today, -days),
    ahead: (days) => addToDay(today, days),
    nextOrder() {
      order += 1;
      return `a${order.toString(36).padStart(4, '0')}V`;
    },
    add(kind, n, fields, at = now - 90 * dayMs, id = idOf(n)) {
      const stamp = `${String(at).padStart(15, '0')}-0000-0a5e0a5e0a5e`;
      const stamps = Object.fromEntries(Object.keys(fields).map((field) => [field, stamp]));
      const record = { ...fields, id, createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps };
      const list: Record<string, unknown>[] = rows[kind] ?? [];
      list.push({ ...record, ix: indexFields(kind, record as never) });
      rows[kind] = list;
      return id;
    },
  };
}

/** Lanes as most of the sample's records have them. */
export const hidden = { lane: 'private', laneUntil: null } as const;
export const shared = { lane: 'shared', laneUntil: null } as const;
