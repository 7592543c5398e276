import { useState } from 'preact/hooks';
import type { SettingName, Settings } from '../../core/upkeep.ts';
import { useAct } from '../parts/undo-bar.tsx';
import { useSettingsActions } from './settings-actions.ts';

/** Changes a setting and tells of it in the undo bar. `words` say what was done. */
export type Save = <K extends SettingName>(name: K, edit: (before: Settings[K]) => Settings[K], words: string) => void;

export function useSave(): Save {
  const act = useAct();
  const { editSetting } = useSettingsActions();
  const [, redraw] = useState(0);
  return (name, edit, words) =>
    void act(() => editSetting(name, edit), words).then((kept) => {
      // A box that was ticked stays ticked in the page until it is drawn again.
      if (!kept) redraw((times) => times + 1);
    });
}
