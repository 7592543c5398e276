/** What the settings page shows: the settings, and what is known of the calendar page. */
import type { ViewHealth } from '../core/page-lacks.ts';
import { keysOf } from '../platform/commands.ts';
import { readAccounts } from '../store/accounts.ts';
import { readLook } from '../store/look.ts';
import type { MetaRows } from '../store/schema.ts';
import { readSettings } from '../store/settings.ts';
import { readViewHealth } from '../store/view-health.ts';
import type { SettingsShown } from '../ui/workspace/settings-shown.ts';

/** Stores whose changes can change what is shown. */
export const settingsStores = ['settings', 'meta'] as const;

/** The last look stands in where nothing is known of single views. */
function viewsOf(health: readonly ViewHealth[], look: MetaRows['look'] | null): readonly ViewHealth[] {
  if (health.length > 0 || !look) return health;
  const { state, faults, language } = look.health;
  return [{ view: '', language, state, codes: Object.keys(faults), since: look.at, at: look.at }];
}

/** Loads everything for the settings page. Throws a StoreFailure. */
export async function loadSettings(): Promise<SettingsShown> {
  const [settings, accounts, look, health, agendaKeys] = await Promise.all([
    readSettings(),
    readAccounts(),
    readLook(),
    readViewHealth(),
    keysOf('neutral-agenda').catch(() => ''),
  ]);
  const seen = [...accounts.map(({ address }) => address), ...(look ? [look.account] : [])];
  return {
    settings,
    learned: [...new Set(seen.map((address) => address.toLowerCase()))],
    lastRead: look && { at: look.at, account: look.account },
    views: viewsOf(health, look),
    agendaKeys,
  };
}
