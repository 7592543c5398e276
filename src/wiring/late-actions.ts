/**
 * The same actions, loaded after the first picture: the popup has to be there at once, and nobody acts before it is.
 * What must happen inside the click itself is here from the start.
 */
import { calendarAddress, openTab } from '../platform/calendar-tab.ts';
import { openPanel } from '../platform/panel.ts';
import { aimPanel } from '../store/look.ts';
import { isSample } from '../store/schema.ts';
import type { Actions } from '../ui/actions.ts';

const report = (error: unknown) => console.error('Onward:', error);

export const lateActions = () => import('./actions.ts');

/** Starts loading the actions now; each call waits for them. Arguments as for `makeActions`. */
export function makeLateActions(windowId: () => number, afterPanel: () => void): Actions {
  const loading = lateActions().then(({ makeActions }) => makeActions(windowId, afterPanel));
  loading.catch(report);
  // In the sample both lead to tabs, for which no click is needed.
  const early: Partial<Actions> = isSample
    ? {}
    : {
        openPanel(meetingId, goal) {
          // First the panel, or the browser no longer counts this as a click.
          const opening = openPanel(windowId());
          Promise.all([opening, aimPanel(windowId(), meetingId, goal)]).then(afterPanel, report);
        },
        openCalendar: () => void openTab(calendarAddress).catch(report),
      };
  return new Proxy(early as Actions, {
    get: (target, name: keyof Actions) =>
      target[name] ??
      (async (...args: readonly unknown[]) => {
        const actions = await loading;
        return (actions[name] as (...args: readonly unknown[]) => unknown)(...args);
      }),
  });
}
