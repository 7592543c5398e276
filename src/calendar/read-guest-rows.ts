/** Guest rows of the bubble and of an event's page as they stand: the same rows (2026-10), read by address, never by position. */
import type { GuestRow } from '../core/page-reading.ts';
import { leafTexts } from './element-text.ts';
import { isRoom } from './room-address.ts';

/** More than this, and the page would not show them (2026-10). */
const mostRows = 1_000;

const expandable = '[data-is-expandable="true"]';

function isOrganiser(row: Element): boolean {
  return row.id === 'xDtlDlgOrg' || row.closest('#xDtlDlgOrg') !== null || row.querySelector('#xDtlDlgOrg') !== null;
}

/** Reads the rows below `holder`, leaving out what lies within `except` (a description may hold addresses). */
export function readGuestRows(holder: Element, except: string): GuestRow[] {
  const rows: GuestRow[] = [];
  for (const row of holder.querySelectorAll('[data-email], [role="treeitem"]')) {
    if (rows.length >= mostRows) break;
    if (row.closest(except)) continue;
    const address = row.getAttribute('data-email')?.trim().toLowerCase().slice(0, 1_000) ?? '';
    // Beside the tree stand rooms at most; any other address is one in a text.
    if (!row.closest('[role^="tree"]') && !isRoom(address)) continue;
    const group = row.matches(expandable) || row.querySelector(expandable) !== null;
    // Of two elements of one row the one with the address counts.
    if (!group && address === '' && (row.querySelector('[data-email]') || row.closest('[data-email]'))) continue;
    rows.push({
      address,
      label: (row.getAttribute('aria-label')?.trim() ?? '').slice(0, 1_000),
      shown: leafTexts(row, 8).map((text) => text.trim().slice(0, 1_000)),
      organiser: isOrganiser(row),
      group,
    });
  }
  return rows;
}
