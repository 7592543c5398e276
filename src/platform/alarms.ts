/** One alarm that brings the worker back when the badge may have changed. Alarms vanish with updates and restarts. */
import { browser } from './browser.ts';

const name = 'badge';

/** Rings at `when` (ms since 1970 UTC), in place of what was set before. */
export async function wakeAt(when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
