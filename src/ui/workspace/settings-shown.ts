/** What the settings page is given to show. */
import type { ViewHealth } from '../../core/page-lacks.ts';
import type { Settings } from '../../core/upkeep.ts';
import type { Failure } from '../actions.ts';

export interface SettingsShown {
  readonly settings: Settings;
  /** Addresses that Google Calendar is signed in with, lower case. */
  readonly learned: readonly string[];
  /** When the calendar page was last read, and for whom; null for never. */
  readonly lastRead: { readonly at: number; readonly account: string } | null;
  readonly views: readonly ViewHealth[];
  /** The browser's keys for the neutral agenda as it writes them; `''` where they have none. */
  readonly agendaKeys?: string;
}

export type SettingsState = 'loading' | { readonly failure: Failure } | { readonly shown: SettingsShown };
