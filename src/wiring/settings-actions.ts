/** The actions of the settings page, carried out by the store and the browser. */
import { dayOf } from '../core/day.ts';
import type { SettingName } from '../core/upkeep.ts';
import { now, timeZone } from '../platform/clock.ts';
import { openKeySettings } from '../platform/commands.ts';
import { reportOf } from '../platform/page-report.ts';
import { watchedTab } from '../platform/watched-tabs.ts';
import { judgeAnew } from '../store/judge-anew.ts';
import { editSetting } from '../store/save-setting.ts';
import { nothingToUndo } from '../ui/nothing-to-undo.ts';
import type { ReportAnswer, SettingsActions } from '../ui/workspace/settings-actions.ts';
import { undoable } from './undoable.ts';

// What verdicts are judged by.
const judging: ReadonlySet<SettingName> = new Set<SettingName>(['ownAddresses', 'noteTakers', 'titleRules']);

async function carryOut(name: SettingName): Promise<void> {
  if (judging.has(name)) await judgeAnew(dayOf(now(), timeZone()), timeZone());
}

/** The setting is kept already; what follows from it comes with the next look at the calendar at the latest. */
function followUp(name: SettingName): void {
  carryOut(name).catch((error: unknown) => console.error('Onward:', error));
}

async function readReport(): Promise<ReportAnswer> {
  try {
    const tabId = await watchedTab();
    return tabId === null ? { kind: 'no-calendar-tab' } : { kind: 'report', text: await reportOf(tabId) };
  } catch {
    return { kind: 'failed' };
  }
}

export const settingsActions: SettingsActions = {
  async editSetting(name, edit) {
    const undo = await undoable(editSetting(name, edit));
    followUp(name);
    if (undo === nothingToUndo) return undo;
    return async () => {
      await undo();
      followUp(name);
    };
  },
  readReport,
  openKeySettings: () => void openKeySettings().catch((error: unknown) => console.error('Onward:', error)),
  copyReport: (text) =>
    navigator.clipboard.writeText(text).then(
      () => 'copied',
      () => 'failed',
    ),
};
