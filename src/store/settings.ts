/** Settings, one record each, checked when they are written. */
import * as v from 'valibot';
import { settingId } from '../core/identity.ts';
import { defaultSettings, type SettingName, type Settings, settingShapes } from '../core/upkeep.ts';
import { change } from './change.ts';
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

/** Keeps one setting. Throws a ValiError for a value that does not fit, else a StoreFailure. */
export async function saveSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
  v.parse(settingShapes[name], value);
  await change(['settings'], (work) => work.create('settings', { name, value }, settingId(name)));
}
