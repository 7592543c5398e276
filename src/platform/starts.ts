/** The moments at which a worker has to look after what does not survive. */
import { browser } from './browser.ts';

/** Calls `listener` when the extension was installed or updated, and when the browser starts. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** Calls `listener` when the browser starts, and not after an update of ours, during which its windows live on. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** The language the browser shows itself in, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
