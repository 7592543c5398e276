/** Whether a page that shows no chip can be believed. Google may build it anew any day; then we must say so, not guess. */
import type { BuildReading } from '../core/page-reading.ts';

/** A view without a chip is waited for this long, in ms, before it counts as unreadable. */
export const patience = 20_000;

const chipViews = /^(?:DAY|WEEK|MONTH|AGENDA|SCHEDULE|CUSTOM_\w+)$/;

/** True for a view that shows chips when there are events; search may find nothing, the year has none. */
export function showsChips(view: string): boolean {
  return chipViews.test(view);
}

/**
 * Signs that a view holds events although no chip was found: ids without chips, buttons in the cells, or no cell that
 * names its day at all. An empty week has cells and no buttons.
 */
function looksUnread(doc: Document, view: string): boolean {
  const main = doc.querySelector('[role="main"]') ?? doc.body;
  if (!main) return true;
  if (main.querySelector('[data-eventid], [data-eventchip], [role="gridcell"] [role="button"]')) return true;
  // An empty schedule has no day to name.
  return view !== 'AGENDA' && view !== 'SCHEDULE' && main.querySelector('div[data-datekey]') === null;
}

/**
 * What a full pass found, and whether to wait for more. `emptyFor`: ms since the view came up without a chip, null when
 * it has any.
 */
export function judgeBuild(
  doc: Document,
  view: string,
  found: Omit<BuildReading, 'state'>,
  emptyFor: number | null,
): BuildReading {
  const unread = emptyFor !== null && (view === '' || (showsChips(view) && looksUnread(doc, view)));
  const state = !unread ? 'ok' : emptyFor < patience ? 'waiting' : 'unreadable';
  const faults = { ...found.faults };
  if (view === '') faults['view-not-known'] = 1;
  if (state === 'unreadable') faults['view-without-chips'] = 1;
  return { ...found, state, faults };
}
