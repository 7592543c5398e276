/** The alarms that bring the worker back: for the badge, and for calendar addresses. They vanish with updates and restarts. */
import { browser } from './browser.ts';

export type AlarmName = 'badge' | 'feeds';

/** Rings at `when` (ms since 1970 UTC), in place of what was set before under this name. */
export async function wakeAt(when: number, name: AlarmName = 'badge'): Promise<void> {
  await browser.alarms.create(name, { when });
}

export function onWake(listener: () => void, name: AlarmName = 'badge'): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
