import type { Id } from '../../core/record.ts';

/** The id of a question's row in the list, so that the bank can lead to it. */
export const rowId = (id: Id): string => `question-${id}`;

const patience = 3_000;

/**
 * Shows the row of a question and puts the focus on it, as soon as it is drawn: what was added a moment ago is still being
 * read. Given up after three seconds, and when somebody goes on by key or pointer.
 */
export function goToRow(id: Id): void {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const look = () => {
    const row = document.getElementById(rowId(id));
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    row.focus();
    stop();
  };
  const watch = new MutationObserver(look);
  const timer = setTimeout(stop, patience);
  stopping.signal.addEventListener('abort', () => {
    watch.disconnect();
    clearTimeout(timer);
  });
  for (const going of ['keydown', 'pointerdown'])
    document.addEventListener(going, stop, { capture: true, signal: stopping.signal });
  watch.observe(document.body, { childList: true, subtree: true });
  look();
}
