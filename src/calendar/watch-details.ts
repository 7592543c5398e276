/** Follows the details bubble and the page of one event: opened, filled, filled again, gone. */
import type { EventReading } from '../core/page-reading.ts';
import { bubbleEventId, dialogOf, findBubble, readBubble } from './read-bubble.ts';
import { eventPageId, findEventPage, readEventPage } from './read-event-page.ts';

/** A bubble in sight. */
export interface OpenBubble {
  readonly details: Element;
  /** What stands on screen and holds the focus. */
  readonly dialog: Element;
  readonly eventId: string;
}

export interface DetailsSurroundings {
  account(): string | null;
  /** What the chips say about an event. */
  eventOf(raw: string): EventReading;
  onEvent(event: EventReading): void;
  /** Told when a bubble opens, shows another event, or is gone. */
  onBubble(bubble: OpenBubble | null): void;
}

export interface DetailsWatch {
  /** Takes a batch of mutations. Cheap when no bubble is concerned. */
  look(records: readonly MutationRecord[]): void;
  /** Reads again, e.g. once the account or the chip is known. */
  readAgain(): void;
}

const soonMs = 60;
/** Rows, video and cards come 0.4 to 1 s after opening (2026-06); some cards later, which only delays. */
const settledMs = 1_500;

/** Starts to follow; everything ends with `signal`. */
export function watchDetails(doc: Document, around: DetailsSurroundings, signal: AbortSignal): DetailsWatch {
  let open: OpenBubble | null = null;
  let chain: Element | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** Which event a row was first seen under: the node is filled again for the next event, maybe later than its id. */
  const rowOwners = new WeakMap<Element, string>();
  const eventPage = watchEventPage(doc, around, signal);

  // Closing may be no more than a style on an ancestor. Those few nodes alone are watched for it, never a subtree.
  const chainObserver = new MutationObserver(() => compare());

  function watchChain(details: Element | null): void {
    if (chain === details) return;
    chain = details;
    chainObserver.disconnect();
    const attributeFilter = ['style', 'class', 'hidden', 'aria-hidden'];
    for (let at = details; at && at !== doc.body; at = at.parentElement)
      chainObserver.observe(at, { attributes: true, attributeFilter });
  }

  function claimRows({ details, eventId }: OpenBubble): boolean {
    let own = true;
    for (const row of details.querySelectorAll('[data-email]')) {
      const owner = rowOwners.get(row);
      if (owner === undefined) rowOwners.set(row, eventId);
      else if (owner !== eventId) own = false;
    }
    return own;
  }

  function read(settled: boolean): void {
    if (!open || bubbleEventId(open.details) !== open.eventId || around.account() === null) return;
    const details = readBubble(open.details, claimRows(open), settled);
    around.onEvent({ ...around.eventOf(open.eventId), details });
  }

  function readSoon(): void {
    clearTimeout(soon);
    clearTimeout(settling);
    if (!open) return;
    soon = setTimeout(() => read(false), soonMs);
    settling = setTimeout(() => read(true), settledMs);
  }

  /** Compares what is in sight with what was. */
  function compare(): boolean {
    if (signal.aborted) return false;
    const details = findBubble(doc);
    watchChain(details ?? doc.getElementById('xDetDlg'));
    const eventId = details ? bubbleEventId(details) : '';
    if (details === (open?.details ?? null) && eventId === (open?.eventId ?? '')) return false;
    open = details && eventId !== '' ? { details, dialog: dialogOf(details), eventId } : null;
    readSoon();
    around.onBubble(open);
    return true;
  }

  signal.addEventListener('abort', () => {
    chainObserver.disconnect();
    clearTimeout(soon);
    clearTimeout(settling);
  });

  return {
    look(records) {
      const changed = compare();
      eventPage.look();
      if (!open) return;
      const { details } = open;
      if (!changed && records.some(({ type, target }) => type !== 'attributes' && details.contains(target))) readSoon();
      claimRows(open);
    },
    readAgain() {
      compare();
      eventPage.look();
      readSoon();
    },
  };
}

/** The page of an event is read once, when it has stood still and before the user touches it. */
function watchEventPage(doc: Document, around: DetailsSurroundings, signal: AbortSignal): { look(): void } {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let waitingFor: Element | null = null;
  let done: string | null = null;
  const address = () => doc.location.pathname + doc.location.search;

  const read = (): void => {
    const page = findEventPage(doc);
    if (!page || page !== waitingFor || around.account() === null) return;
    const raw = eventPageId(page, address());
    if (!raw) return;
    done = raw;
    around.onEvent({ ...around.eventOf(raw), details: readEventPage(page) });
  };
  const touched = (event: Event): void => {
    if (!waitingFor || !(event.target instanceof Node) || !waitingFor.contains(event.target)) return;
    clearTimeout(settling);
    done = eventPageId(waitingFor, address());
  };
  for (const type of ['pointerdown', 'keydown', 'input'])
    doc.addEventListener(type, touched, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(settling));

  return {
    look() {
      if (doc.body?.getAttribute('data-viewfamily') !== 'EVENT_EDIT') {
        waitingFor = null;
        done = null;
        clearTimeout(settling);
        return;
      }
      const page = findEventPage(doc);
      if (!page || eventPageId(page, address()) === done) return;
      waitingFor = page;
      clearTimeout(settling);
      settling = setTimeout(read, settledMs);
    },
  };
}
