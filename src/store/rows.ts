/** From stored rows to records. Apart from writing, so that a page that only reads loads no more. */
import type { Entity, Kind } from '../core/model.ts';
import type { Row } from './schema.ts';

/** A stored row without what only the indexes read. */
export function recordOf<K extends Kind>(row: Row<K>): Entity<K> {
  const { ix: _ix, ...record } = row;
  return record as unknown as Entity<K>;
}

/** Where a meeting stands in time for sorting; one whose hour is not known stands at noon. Milliseconds since 1970 UTC. */
export const placeOf = (meeting: { start: number | null; day: string }): number =>
  meeting.start ?? Date.parse(`${meeting.day}T12:00:00Z`);
