/** The calendar tab in front of the user, and putting our script into one that was open before we were. */
import { browser } from './browser.ts';

const calendarHost = 'calendar.google.com';

export type CalendarTab = { readonly kind: 'none' } | { readonly kind: 'calendar'; readonly tabId: number };

/** The active tab of this window, where it is Google Calendar. Its address is only visible after a click on the icon. */
export async function activeCalendarTab(): Promise<CalendarTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return { kind: 'none' };
  try {
    return new URL(tab.url).host === calendarHost ? { kind: 'calendar', tabId: tab.id } : { kind: 'none' };
  } catch {
    return { kind: 'none' };
  }
}

/** True when our script answers in this tab. It looks at its page again for that. */
export async function isWatched(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { type: 'rescan' })) !== undefined;
  } catch {
    return false;
  }
}

/** Puts our script into a tab that was open at install or update. False when the browser refuses. */
export async function inject(tabId: number): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

export const calendarAddress = `https://${calendarHost}/calendar/r`;

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The id of the window that this page stands in. */
export async function ownWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? -1;
}
