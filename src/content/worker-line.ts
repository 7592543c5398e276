/** The line to the worker. When it is cut for good, because the extension was updated, the script takes itself away. */
import type { ExtensionApi } from './extension-api.ts';

export interface WorkerLine {
  /** Sends at once, within the caller's own task. Resolves with the reply, or null when there was none. */
  send(message: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** True for what a cut-off script hears (Chrome: "Extension context invalidated."). */
function isCutOff(api: ExtensionApi, reason: unknown): boolean {
  return api.runtime?.id === undefined || /context invalidated/i.test(String(reason));
}

/** `onCut` is called once when the extension behind this script is gone. */
export function workerLine(api: ExtensionApi, onCut: () => void): WorkerLine {
  return {
    async send(message) {
      try {
        return (await api.runtime.sendMessage(message)) ?? null;
      } catch (reason) {
        if (isCutOff(api, reason)) onCut();
        // The worker may be starting, or reloading: what was not taken is sent with the next pass.
        return null;
      }
    },
  };
}
