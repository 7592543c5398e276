import { defaultSettings } from '../../src/core/default-settings.ts';
import type { Settings } from '../../src/core/upkeep.ts';
import type { Failure } from '../../src/ui/actions.ts';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import type { SettingsActions } from '../../src/ui/workspace/settings-actions.ts';
import { type ReportAnswer, SettingsActionsContext } from '../../src/ui/workspace/settings-actions.ts';
import type { SettingsShown } from '../../src/ui/workspace/settings-shown.ts';
import { SettingsView } from '../../src/ui/workspace/settings-view.tsx';
import { mount, now } from '../ui/stand/mount.tsx';

/** The settings page on settings in memory, drawn again after each change, as the change feed would. */
export function mountSettings(given: Partial<SettingsShown> = {}, settings: Partial<Settings> = {}) {
  const stand = {
    settings: { ...defaultSettings, ...settings } as Settings,
    failure: null as Failure | null,
    report: { kind: 'report', text: 'week en: 12 events' } as ReportAnswer,
    copied: [] as string[],
    undone: 0,
    keySettings: 0,
  };
  const actions: SettingsActions = {
    async editSetting(name, edit) {
      if (stand.failure) throw stand.failure;
      const before = stand.settings;
      stand.settings = { ...before, [name]: edit(before[name]) };
      shown.again(<UndoProvider>{view()}</UndoProvider>);
      return async () => {
        stand.undone += 1;
        stand.settings = before;
        shown.again(<UndoProvider>{view()}</UndoProvider>);
      };
    },
    readReport: async () => stand.report,
    openKeySettings: () => {
      stand.keySettings += 1;
    },
    async copyReport(text) {
      stand.copied.push(text);
      return 'copied';
    },
  };
  const view = () => (
    <SettingsActionsContext.Provider value={actions}>
      <SettingsView
        state={{
          shown: {
            learned: ['mira@halden.example'],
            lastRead: { at: now - 5 * 60_000, account: 'mira@halden.example' },
            views: [],
            ...given,
            settings: stand.settings,
          },
        }}
      />
    </SettingsActionsContext.Provider>
  );
  const shown = mount(<UndoProvider>{view()}</UndoProvider>, undefined, false);
  return Object.assign(stand, { fake: shown.fake });
}
