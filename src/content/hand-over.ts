/** Only one copy of this script works in a page: the newest. After an update the older one is cut off, yet still there. */

// Worlds share events, not variables. The name says nothing of us, and a page that sends it can only send us away.
const handOver = 'copyretire';

/** On our one element in the page, so that a newer copy finds what an older one could not take away. */
export const leftMark = `data-${handOver}`;

/** Sends older copies away, and calls `leave` when a newer one comes. Ends with `signal`. */
export function takeOver(doc: Document, leave: () => void, signal: AbortSignal): void {
  doc.dispatchEvent(new Event(handOver));
  // Firefox ends a script together with its extension, at once, and hears nothing any more (seen in 153).
  for (const left of doc.querySelectorAll(`:root > [${leftMark}]`)) left.remove();
  doc.addEventListener(handOver, leave, { signal });
}
