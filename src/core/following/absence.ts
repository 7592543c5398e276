/** Not being in sight: never proof, at most a question, and that only after two full looks. */
import { mostInSight, type PageFacts } from '../facts.ts';
import type { Day } from '../record.ts';

/** That an event was not among those of its day. */
export interface Miss {
  /** Ms since 1970 UTC. */
  readonly at: number;
  /** The load of the page it was missed in. */
  readonly load: number | null;
}

// Month, search and schedule leave events out; custom weeks are drawn like months.
const wholeDays: ReadonlySet<string> = new Set(['DAY', 'WEEK', 'CUSTOM_DAYS']);
const apartMs = 10 * 60_000;

/** The days that a look at the page shows in full; null when it may leave something out. */
export function daysInFull(page: PageFacts): { first: Day; last: Day } | null {
  const { pass, inSight, view, range, health } = page;
  if (pass !== 'full' || inSight === undefined || inSight.length >= mostInSight) return null;
  if (range === null || !wholeDays.has(view)) return null;
  return health.state === 'ok' && health.skipped === 0 ? range : null;
}

/** What is to be remembered after another miss, and whether there have been enough to ask. */
export function missAgain(first: Miss | null, now: number, load: number | null): { miss: Miss; ask: boolean } {
  if (first === null) return { miss: { at: now, load }, ask: false };
  const otherLoad = load !== null && first.load !== null && load !== first.load;
  return { miss: first, ask: otherLoad || now - first.at >= apartMs };
}
