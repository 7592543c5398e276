/** Keeping settings. */
import * as v from 'valibot';
import { settingId } from '../core/identity.ts';
import { type SettingName, type Settings, settingShapes } from '../core/upkeep.ts';
import { change } from './change.ts';

/** Keeps one setting. Throws a ValiError for a value that does not fit, else a StoreFailure. */
export async function saveSetting<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
  v.parse(settingShapes[name], value);
  await change(['settings'], (work) => work.create('settings', { name, value }, settingId(name)));
}
