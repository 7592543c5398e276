/** Sending messages from our own pages to the worker. */
import { browser } from '../platform/browser.ts';
import type { FromOwn } from './protocol.ts';

/** Tells the worker, waking it. Resolves also when nobody answers: the worker looks after itself at its next start. */
export async function tellWorker(message: FromOwn): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No worker to hear it, as while the extension is being updated.
  }
}
