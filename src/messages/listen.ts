/** Receiving messages: who speaks decides what may be said. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { type FromOwn, FromOwnSchema, type FromPage, FromPageSchema } from './protocol.ts';

type Speaker = 'own-page' | 'calendar-page' | 'nobody';

const calendarOrigin = 'https://calendar.google.com';

/** Scheme and host. `URL.origin` is "null" for extension addresses outside Chrome. */
function siteOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

function originOf(sender: Runtime.MessageSender): string | null {
  const stated = (sender as { origin?: string }).origin;
  if (stated !== undefined && stated !== 'null') return stated;
  try {
    return sender.url === undefined ? null : siteOf(sender.url);
  } catch {
    return null;
  }
}

/** Who sent a message, told by its origin: `sender.tab` also exists for our own pages in tabs. */
export function speakerOf(sender: Runtime.MessageSender, ownId: string, ownOrigin: string): Speaker {
  if (sender.id !== ownId) return 'nobody';
  const origin = originOf(sender);
  if (origin === ownOrigin) return 'own-page';
  return origin === calendarOrigin && sender.tab !== undefined ? 'calendar-page' : 'nobody';
}

export interface PageSpeaker {
  readonly tabId: number;
  readonly windowId: number;
}

export interface Handlers {
  /** Called synchronously in the listener, so that a gesture is not lost. */
  fromPage(message: FromPage, from: PageSpeaker): Promise<unknown>;
  fromOwn(message: FromOwn): Promise<unknown>;
}

/** Registers the one listener of the worker. What is not on the list, or not from us, gets no answer. */
export function listen(handlers: Handlers): void {
  const ownOrigin = siteOf(browser.runtime.getURL(''));
  // The content script keeps a port open, whose end tells it that the extension may be gone. Nothing is said on it, so it
  // keeps no worker alive; but without a listener it would end at once.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const speaker = speakerOf(sender, browser.runtime.id, ownOrigin);
    if (speaker === 'calendar-page') {
      const read = v.safeParse(FromPageSchema, raw);
      const { id: tabId, windowId } = sender.tab ?? {};
      if (!read.success || tabId === undefined || windowId === undefined) return undefined;
      return handlers.fromPage(read.output, { tabId, windowId });
    }
    if (speaker === 'own-page') {
      const read = v.safeParse(FromOwnSchema, raw);
      if (read.success) return handlers.fromOwn(read.output);
    }
    return undefined;
  });
}
