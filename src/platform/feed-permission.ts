/** The leave to fetch a calendar's iCal address, asked for in the moment it is used. */
import { browser } from './browser.ts';

// Browsers grant the host and pass over the path; that no other path is fetched is held by the content security policy.
const origins = ['https://calendar.google.com/calendar/ical/*'];

/**
 * True once the person has said yes. To be asked before every fetch: Chromium would let the worker fetch from the content
 * script's host without it, and `getAll` lists that host too (2026-11).
 */
export const mayFetchFeeds = (): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks the person. Must be called from a click, with nothing awaited before it. False when the answer is no. */
export async function askToFetchFeeds(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}

/** Gives the leave back, once no address needs it. */
export async function giveFeedsBack(): Promise<void> {
  try {
    await browser.permissions.remove({ origins });
  } catch {
    // Chrome keeps it: the content script's host counts as required (2026-11).
  }
}
