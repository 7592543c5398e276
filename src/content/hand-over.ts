/** Only one copy of this script works in a page: the newest. After an update the older one is cut off, yet still there. */

// Worlds share events, not variables. The name says nothing of us, and a page that sends it can only send us away.
const handOver = 'copyretire';

/** Sends older copies away, and calls `leave` when a newer one comes. Ends with `signal`. */
export function takeOver(doc: Document, leave: () => void, signal: AbortSignal): void {
  doc.dispatchEvent(new Event(handOver));
  doc.addEventListener(handOver, leave, { signal });
}
