/** When and how well this device last read the calendar page, and which meeting each window's panel is to show. */
import type { Goal } from '../core/checklist-item.ts';
import type { PageHealth } from '../core/facts.ts';
import type { Id } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { announce } from './feed.ts';
import { withDatabase } from './open.ts';
import type { MetaRow, MetaRows } from './schema.ts';

async function keep(row: MetaRow): Promise<void> {
  await withDatabase(async (db) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    await transaction.store.put(row);
    await transaction.done;
  });
  announce({ meta: [row.id] });
}

export const keepLook = (account: string, health: PageHealth) => keep({ id: 'look', at: now(), account, health });

export async function readLook(): Promise<MetaRows['look'] | null> {
  const row = await withDatabase((db) => db.get('meta', 'look'));
  return row?.id === 'look' ? row : null;
}

/** Says which meeting the panel of this browser window is to show, and where in it. */
export const aimPanel = (windowId: number, meetingId: Id, goal?: Goal) =>
  keep({ id: `panel:${windowId}`, meetingId, at: now(), ...(goal ? { goal } : {}) });

export interface PanelAim {
  readonly meetingId: Id;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly goal: Goal | null;
}

export async function readPanelAim(windowId: number): Promise<PanelAim | null> {
  const row = await withDatabase((db) => db.get('meta', `panel:${windowId}`));
  return row && 'meetingId' in row ? { meetingId: row.meetingId, at: row.at, goal: row.goal ?? null } : null;
}
