/** The line to the worker. When it is cut for good, because the extension was updated, the script takes itself away. */
import type { ExtensionApi, Port } from './extension-api.ts';

export interface WorkerLine {
  /** Sends at once, within the caller's own task. Resolves with the reply, or null when there was none. */
  send(message: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export interface HeldLine extends WorkerLine {
  /** False when the extension behind this script is gone; `onCut` was called then. Costs nothing. */
  isAlive(): boolean;
}

declare const __TARGET__: 'chrome' | 'firefox';

const cutOffMs = 1_000;

/** True for what a cut-off script hears (Chrome: "Extension context invalidated."). */
function isCutOff(api: ExtensionApi, reason: unknown): boolean {
  return api.runtime?.id === undefined || /context invalidated/i.test(String(reason));
}

/** `onCut` is called once when the extension behind this script is gone. */
export function workerLine(api: ExtensionApi, onCut: () => void): HeldLine {
  let port: Port | null = null;

  function isAlive(): boolean {
    const alive = api.runtime?.id !== undefined;
    if (!alive) onCut();
    return alive;
  }

  // Chrome tells nobody that an extension is gone, but it ends its ports. It ends this one too when the worker goes to
  // sleep; then it is opened with the next message, since opening it at once would wake the worker for ever.
  function holdPort(): void {
    if (__TARGET__ === 'firefox' || port || !isAlive()) return;
    port = api.runtime.connect();
    port.onDisconnect.addListener(() => {
      port = null;
      // The port ends a little before the script is cut off (Chromium, 2026-11).
      setTimeout(isAlive, cutOffMs);
    });
  }

  return {
    isAlive,
    async send(message) {
      try {
        const reply = (await api.runtime.sendMessage(message)) ?? null;
        holdPort();
        return reply;
      } catch (reason) {
        if (isCutOff(api, reason)) onCut();
        // The worker may be starting, or reloading: what was not taken is sent with the next pass.
        return null;
      }
    },
  };
}
