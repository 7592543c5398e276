/** Keyboard shortcuts of the browser, which work whatever has the focus. The user can change them in the browser. */
import { browser, target } from './browser.ts';

export type CommandName = 'neutral-agenda';

/** Calls `listener` with the window that had the focus, or had it last. */
export function onCommand(name: CommandName, listener: (windowId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== name) return;
    if (tab?.windowId !== undefined) listener(tab.windowId);
    else void browser.windows.getLastFocused().then(({ id }) => id !== undefined && listener(id));
  });
}

/** The keys as the browser writes them, signs as signs, `''` where the user took them away or another extension had them first. */
export async function keysOf(name: CommandName): Promise<string> {
  const keys = (await browser.commands.getAll()).find((command) => command.name === name)?.shortcut ?? '';
  return keys.replace('Period', '.');
}

/** Opens the browser's own page for these keys. */
export async function openKeySettings(): Promise<void> {
  if (target === 'firefox') {
    // Since Firefox 137; the types do not know it yet.
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    await openShortcutSettings?.();
    return;
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
