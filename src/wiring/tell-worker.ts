/** A stopped worker hears no change feed, so the page that changed a commitment wakes it for the badge. */
import { tellWorker } from '../messages/send.ts';
import { subscribe } from '../store/feed.ts';

export function keepBadgeCurrent(): void {
  subscribe((changes) => {
    if (changes.commitments) void tellWorker({ type: 'commitments-changed' });
  });
}
