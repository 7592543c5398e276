/** Keeping settings. */
import * as v from 'valibot';
import { defaultSettings } from '../core/default-settings.ts';
import { settingId } from '../core/identity.ts';
import type { Stamp } from '../core/record.ts';
import { type SettingName, type Settings, settingShapes } from '../core/upkeep.ts';
import { change } from './change.ts';

/**
 * Changes one setting from what it is now, whichever window set that. Gives the key to take it back with, null where
 * nothing changed. Throws a ValiError for a value that does not fit, else a StoreFailure; either way nothing is changed.
 */
export async function editSetting<K extends SettingName>(
  name: K,
  edit: (before: Settings[K]) => Settings[K],
): Promise<Stamp | null> {
  const id = settingId(name);
  let misfit: unknown = null;
  try {
    const { undoKey } = await change(
      ['settings'],
      async (work) => {
        const kept = await work.get('settings', id);
        const before = kept ? (kept.value as Settings[K]) : defaultSettings[name];
        const after = edit(before);
        if (after === before) return;
        const read = v.safeParse(settingShapes[name], after);
        if (!read.success) {
          misfit = new v.ValiError(read.issues);
          throw misfit;
        }
        if (kept) await work.edit('settings', id, { value: after });
        else await work.create('settings', { name, value: after }, id);
      },
      { action: `setting-${name}` },
    );
    return undoKey;
  } catch (error) {
    throw misfit ?? error;
  }
}

/** Keeps one setting, whatever it was before. Result and errors as for `editSetting`. */
export const saveSetting = <K extends SettingName>(name: K, value: Settings[K]): Promise<Stamp | null> =>
  editSetting(name, () => value);
