/** The one moment of installing. */
import { browser } from './browser.ts';

declare const __OPENS_WELCOME__: boolean;

/**
 * Calls `listener` once in the life of the extension in a profile: when it has just been installed. Never in a build made
 * for tests, whose browsers are all new, and not while it is developed.
 */
export function onInstall(listener: () => void): void {
  if (typeof __OPENS_WELCOME__ !== 'undefined' && !__OPENS_WELCOME__) return;
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    // Firefox says so of an add-on that is only tried out and gone with the next start.
    if (reason === 'install' && !temporary) listener();
  });
}
