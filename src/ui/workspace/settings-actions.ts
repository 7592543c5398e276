/** What a person can do on the settings page, beside `Actions`. A context of its own, so that popup and panel carry none of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingName, Settings } from '../../core/upkeep.ts';
import type { Undo } from '../actions.ts';

/** What became of asking a calendar tab for its report. */
export type ReportAnswer =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'no-calendar-tab' }
  | { readonly kind: 'failed' };

export interface SettingsActions {
  /** Changes a setting from what it is at that moment. Rejects with a `Failure`, with nothing changed. */
  editSetting<K extends SettingName>(name: K, edit: (before: Settings[K]) => Settings[K]): Promise<Undo>;
  /** Asks an open calendar tab how its page is built. Nothing is copied yet. Never rejects. */
  readReport(): Promise<ReportAnswer>;
  /** Opens the browser's own page for keyboard shortcuts. */
  openKeySettings(): void;
  /** Copies a report that was read and shown. Never rejects. */
  copyReport(text: string): Promise<'copied' | 'failed'>;
}

export const SettingsActionsContext = createContext<SettingsActions | null>(null);

/** The actions of the entry that shows this view. Throws when a view stands outside the workspace. */
export function useSettingsActions(): SettingsActions {
  const actions = useContext(SettingsActionsContext);
  if (!actions) throw new Error('A view was rendered without SettingsActionsContext');
  return actions;
}
