/** How well each view of the calendar page is read in each language: one row of `meta` per view and language. */
import type { PageHealth } from '../core/facts.ts';
import { isDoubt, isOfLabels, type LackCode, lackCodes } from '../core/page-lacks.ts';
import { now } from '../platform/clock.ts';
import { announce } from './feed.ts';
import { withDatabase } from './open.ts';
import type { MetaRow, MetaRows } from './schema.ts';

export interface ViewLook {
  readonly view: string;
  readonly language: string | null;
  readonly health: PageHealth;
  readonly lacks: readonly LackCode[];
  /** Labels were read; where none were, what is known of them stays as it is. */
  readonly measured: boolean;
}

type HealthRow = MetaRows['health'];

/** Views and languages are what the page claims: no page can fill the store with them. */
const mostRows = 40;

const isHealth = (row: MetaRow | undefined): row is HealthRow => row !== undefined && 'codes' in row;

/** The row after this look. */
function rowAfter(before: HealthRow | null, { view, language, health, lacks, measured }: ViewLook): HealthRow {
  const at = now();
  const stays = (code: LackCode) => !measured && isOfLabels(code) && before?.codes.includes(code);
  const codes = lackCodes.filter((code) => lacks.includes(code) || stays(code));
  const state = health.state === 'ok' && codes.some(isDoubt) ? 'degraded' : health.state;
  const sinceOf = Object.fromEntries(codes.map((code) => [code, before?.sinceOf[code] ?? at]));
  const sinceState = before?.state === state ? before.since : at;
  const since = codes.length > 0 ? Math.min(...Object.values(sinceOf)) : sinceState;
  return { id: `health:${view}:${language ?? ''}`, view, language, state, codes, since, at, sinceOf };
}

/**
 * Keeps what one look at a view said, and resolves with the view's state: of one of which nothing new was read it is what
 * it was.
 */
export async function keepViewHealth(look: ViewLook): Promise<PageHealth['state']> {
  const { row, changed } = await withDatabase(async (db) => {
    const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
    const found = await transaction.store.get(`health:${look.view}:${look.language ?? ''}`);
    const before = isHealth(found) ? found : null;
    const row = rowAfter(before, look);
    await transaction.store.put(row);
    if (!before) {
      const all = await transaction.store.getAll(IDBKeyRange.bound('health:', 'health;'));
      const byAge = all.filter(isHealth).sort((a, b) => b.at - a.at);
      for (const old of byAge.slice(mostRows)) await transaction.store.delete(old.id);
    }
    await transaction.done;
    return { row, changed: row.state !== before?.state || row.codes.join() !== before.codes.join() };
  });
  if (changed) announce({ meta: [row.id] });
  return row.state;
}
