/**
 * The change feed: who changed which records, never what is in them. Every open page hears it, the writer included; a
 * stopped worker does not, so badge and reminders are asked for by message.
 */
import { databaseName, type StoreName } from './schema.ts';

export type Changes = Partial<Record<StoreName, readonly string[]>>;

const channelName = `${databaseName}-changes`;
const listeners = new Set<(changes: Changes) => void>();
let channel: BroadcastChannel | null = null;

function tell(changes: Changes): void {
  for (const listener of [...listeners]) listener(changes);
}

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = (event: MessageEvent<Changes>) => tell(event.data);
  }
  return channel;
}

/** Announces committed changes to this and every other context. */
export function announce(changes: Changes): void {
  if (Object.keys(changes).length === 0) return;
  openChannel().postMessage(changes);
  tell(changes);
}

/** Calls `listener` after each change anywhere. Returns how to stop. */
export function subscribe(listener: (changes: Changes) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
