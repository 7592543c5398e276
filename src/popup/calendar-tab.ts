/** What became of the calendar tab in front of the user: watched already, or given our script by this very click. */
import { useEffect, useState } from 'preact/hooks';
import type { PageHealth } from '../core/facts.ts';
import { activeCalendarTab, inject, isWatched } from '../platform/calendar-tab.ts';
import type { CalendarTabState } from '../ui/popup/popup-brief.ts';

async function lookAfterTab(): Promise<CalendarTabState> {
  const tab = await activeCalendarTab();
  if (tab.kind === 'none') return 'none';
  if (await isWatched(tab.tabId)) return 'watched';
  // Chrome puts no script into tabs that were open at install or update; this click lets us do it.
  return (await inject(tab.tabId)) ? 'injected' : 'failed';
}

function stateOf(tab: CalendarTabState, health: PageHealth | null): CalendarTabState {
  if (tab === 'none' || tab === 'failed' || !health) return tab;
  if (health.state === 'degraded' || health.state === 'unreadable') return 'page-changed';
  return tab;
}

/** The state of the active tab, once known; `health` is what the last look at a calendar page said. */
export function useCalendarTab(health: PageHealth | null): CalendarTabState {
  const [tab, setTab] = useState<CalendarTabState>('none');
  useEffect(() => {
    lookAfterTab().then(setTab, () => setTab('none'));
  }, []);
  return stateOf(tab, health);
}
