/** How well the page can be read. The page may change any day; then the product must say so, not guess. */
import type { PageHealth } from '../core/facts.ts';
import type { PageFrame } from './page-frame.ts';

export interface PassCount {
  readonly chips: number;
  readonly skipped: number;
  readonly faults: ReadonlyMap<string, number>;
  /** The two ways of finding chips did not find the same. */
  readonly disagree: number;
}

/** A view without a chip is waited for this long, in ms, before it counts as unreadable. */
export const patience = 20_000;

const chipViews = /^(?:DAY|WEEK|MONTH|AGENDA|SCHEDULE|CUSTOM_\w+)$/;

/** True for a view that shows chips when there are events; search may find nothing, the year has none. */
export function showsChips(frame: Pick<PageFrame, 'view'>): boolean {
  return chipViews.test(frame.view);
}

/**
 * Signs that a view holds events although no chip was found: ids without chips, buttons in the cells, or no cell that
 * names its day at all. An empty week has cells and no buttons.
 */
export function looksUnread(doc: Document, frame: Pick<PageFrame, 'view'>): boolean {
  const main = doc.querySelector('[role="main"]') ?? doc.body;
  if (!main) return true;
  if (main.querySelector('[data-eventid], [data-eventchip], [role="gridcell"] [role="button"]')) return true;
  // An empty schedule has no day to name.
  return frame.view !== 'AGENDA' && frame.view !== 'SCHEDULE' && main.querySelector('div[data-datekey]') === null;
}

/** Judges the last full pass. `emptyFor`: ms since the view came up without a chip, null when it has any. */
export function judgeHealth(doc: Document, frame: PageFrame, count: PassCount, emptyFor: number | null): PageHealth {
  const faults: Record<string, number> = {};
  for (const [code, number] of [...count.faults].slice(0, 32)) faults[code.slice(0, 64)] = number;
  if (count.disagree > 0) faults['two-readings-differ'] = count.disagree;
  const known = frame.view !== '';
  if (!known) faults['view-not-known'] = 1;
  const empty = emptyFor !== null && (!known || showsChips(frame));
  let state: PageHealth['state'] = 'ok';
  if (empty && (!known || looksUnread(doc, frame))) state = emptyFor < patience ? 'waiting' : 'unreadable';
  else if (count.disagree > 0 || !known || worst(count.faults) * 5 > count.chips + count.skipped) state = 'degraded';
  if (state === 'unreadable') faults['view-without-chips'] = 1;
  return { state, faults, chips: count.chips, skipped: count.skipped, language: frame.language };
}

function worst(faults: ReadonlyMap<string, number>): number {
  return Math.max(0, ...faults.values());
}
