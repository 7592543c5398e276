/** Settings, one record each, checked when they are written. */
import { defaultSettings } from '../core/default-settings.ts';
import type { Settings } from '../core/upkeep.ts';
import { withDatabase } from './open.ts';
import type { Row } from './schema.ts';

/** Settings from the rows of the store, defaults where there is none. Every row was checked when it was written. */
export function settingsFrom(rows: readonly Row<'settings'>[]): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const row of rows) {
    if (row.deletedAt === null && Object.hasOwn(defaultSettings, row.name)) settings[row.name] = row.value;
  }
  return settings as unknown as Settings;
}

export async function readSettings(): Promise<Settings> {
  return withDatabase(async (db) => settingsFrom(await db.getAll('settings')));
}
