/** A stopped worker hears no change feed, so the page that changed something wakes it, for the badge and the marks. */
import { tellWorker } from '../messages/send.ts';
import { subscribe } from '../store/feed.ts';
import { isSample, type StoreName } from '../store/schema.ts';

/** What readiness and verdict are derived from, beside commitments. */
const readinessStores = [
  'checks',
  'checklistItems',
  'meetings',
  'people',
  'pitches',
  'questions',
  'series',
  'topics',
] as const satisfies readonly StoreName[];

/** Call it once per page. The sample has no badge. */
export function keepBadgeCurrent(): void {
  if (isSample) return;
  subscribe((changes) => {
    // The badge speaks the language that is set.
    if (changes.commitments || changes.settings) void tellWorker({ type: 'commitments-changed' });
    else if (readinessStores.some((store) => changes[store])) void tellWorker({ type: 'readiness-changed' });
  });
}
