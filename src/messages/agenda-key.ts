/** The browser's shortcut for the neutral agenda, from the worker, who hears it, to the panel, which shows it at once. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';

/** `windowId` null is said to every panel there is. */
interface AgendaKey {
  readonly type: 'agenda-key';
  readonly windowId: number | null;
}

function read(raw: unknown): AgendaKey | null {
  const message = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const { type, windowId } = message;
  if (type !== 'agenda-key' || !(windowId === null || typeof windowId === 'number')) return null;
  return { type, windowId };
}

/** True where a panel took it: that of the window, or with null any. */
export async function tellAgendaKey(windowId: number | null): Promise<boolean> {
  const message: AgendaKey = { type: 'agenda-key', windowId };
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    // No page of ours is open that listens.
    return false;
  }
}

/** For the panel of a window: calls `listener` when the key is meant for it. Returns how to stop. */
export function onAgendaKey(windowId: number, listener: () => void): () => void {
  const hear = (raw: unknown, sender: Runtime.MessageSender): Promise<boolean> | undefined => {
    const message = sender.id === browser.runtime.id && sender.tab === undefined ? read(raw) : null;
    if (!message || (message.windowId !== null && message.windowId !== windowId)) return undefined;
    listener();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
