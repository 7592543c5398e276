import type { BrowserContext, Request } from 'playwright-core';
import { CALENDAR_HOST } from '../../../scripts/browser/flags.ts';

export type ForeignRequests = {
  /** Addresses asked for, each once, in the order they were first seen. */
  readonly urls: readonly string[];
  hear(request: Request): void;
};

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?|ftp):$/.test(protocol) && hostname !== CALENDAR_HOST;
}

/** Collects what pages and workers of `context` ask for beyond the replica and the extension's own files. */
export function foreignRequests(context: BrowserContext): ForeignRequests {
  const urls: string[] = [];
  const note = (address: string): void => {
    if (isForeign(address) && !urls.includes(address)) urls.push(address);
  };
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  return { urls, hear: (request) => note(request.url()) };
}
