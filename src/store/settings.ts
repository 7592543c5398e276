/** Settings, one record each. What is stored is checked when it is read; what does not fit counts as not set. */
import * as v from 'valibot';
import { settingId } from '../core/identity.ts';
import { defaultSettings, type SettingName, type Settings, settingShapes } from '../core/upkeep.ts';
import { change } from './change.ts';
import { withDatabase } from './open.ts';
import type { Row } from './schema.ts';

/** Settings from the rows of the store, defaults where there is none. */
export function settingsFrom(rows: readonly Row<'settings'>[]): Settings {
  const settings: Settings = { ...defaultSettings };
  const take = <K extends SettingName>(name: K, value: unknown) => {
    const read = v.safeParse(settingShapes[name], value);
    if (read.success) settings[name] = read.output as Settings[K];
  };
  for (const row of rows) {
    if (row.deletedAt === null && Object.hasOwn(settingShapes, row.name)) take(row.name as SettingName, row.value);
  }
  return settings;
}

export async function readSettings(): Promise<Settings> {
  return withDatabase(async (db) => settingsFrom(await db.getAll('settings')));
}

/** Keeps one setting. Throws a StoreFailure. */
export async function saveSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
  await change(['settings'], (work) => work.create('settings', { name, value }, settingId(name)));
}
