/** How much there is. Counted by the engine, so that ten years take no longer than one. */
import type { DataCounts } from '../core/data-kinds.ts';
import { countedKinds, type DataGroup, dataGroups } from '../core/data-kinds.ts';
import { withDatabase } from './open.ts';

/** Counts what is there and not deleted. Throws a StoreFailure. */
export async function countData(): Promise<DataCounts> {
  return withDatabase(async (db) => {
    const tx = db.transaction(countedKinds, 'readonly');
    const counts = new Map(
      await Promise.all(
        countedKinds.map(async (kind) => {
          const store = tx.objectStore(kind);
          const [all, deleted] = await Promise.all([store.count(), store.index('deleted').count()]);
          return [kind, all - deleted] as const;
        }),
      ),
    );
    const first = await tx.objectStore('meetings').index('startAt').openCursor();
    const groups = Object.fromEntries(
      Object.entries(dataGroups).map(([group, kinds]) => [
        group,
        kinds.reduce((sum: number, kind) => sum + (counts.get(kind) ?? 0), 0),
      ]),
    ) as Record<DataGroup, number>;
    return {
      groups,
      total: Object.values(groups).reduce((sum, count) => sum + count, 0),
      since: first?.value.day ?? null,
    };
  });
}
