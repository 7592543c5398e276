/** Watches the page: one observer, one coalesced and sliced pass, nothing at all while the page is quiet or hidden. */
import type { BuildReading, EventReading, FrameReading, SeenPage } from '../core/page-reading.ts';
import { concernsEvents, gatherChanges } from './changed-nodes.ts';
import { judgeBuild, patience } from './page-build.ts';
import { readAccount } from './page-frame.ts';
import { createScanner, type Scan } from './scan.ts';
import { runSliced } from './sliced.ts';
import { type OpenBubble, watchDetails } from './watch-details.ts';

export interface WatchHandlers {
  /** What one pass read: everything on the page, or what changed. Never before the signed-in address is known. */
  onReading(seen: SeenPage): void;
  /** Who is signed in, by the events of a page that does not say it; null where they do not either. */
  whoseIs(seen: SeenPage): Promise<string | null>;
  onBubble(bubble: OpenBubble | null): void;
  /** Told of every batch of mutations, within it: must do next to nothing. */
  onChange?(): void;
}

export interface Watch {
  /** Reads the whole page again. */
  rescan(): void;
}

/** How long the account control is waited for, in ms. Fifteen seconds were seen in the field. */
const accountPatience = 15_000;

/** Mutations come in bursts; a pass waits this long for the rest of its burst, in ms. */
const burstMs = 80;

/**
 * What is watched. Attribute noise of a drag or a hover is not among it; text is, because a chip may be given a new label
 * without a new node, and what is no chip's is put aside at once.
 */
export const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['data-eventid', 'data-viewkey', 'data-viewfamily'],
};

/** Watches `doc` until `signal` is aborted; afterwards no observer, listener or timer is left. */
export function watchCalendar(doc: Document, handlers: WatchHandlers, signal: AbortSignal): Watch {
  const changes = gatherChanges(doc.body);
  let account: string | null = null;
  /** The page's account control has said it, not the worker. */
  let stated = false;
  let frame: FrameReading | null = null;
  let build: BuildReading | null = null;
  let needsFull = true;
  let emptySince: number | null = null;
  let emptyView = '';
  let burst: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let pass: AbortController | null = null;
  /** When the chips may next be asked who is signed in. */
  let chipsAskedAt = performance.now() + accountPatience;
  const scanner = createScanner(doc);

  const details = watchDetails(
    doc,
    {
      account: () => account,
      eventOf: (raw) => scanner.eventOf(raw),
      onEvent: (event) => hand([event]),
      onBubble: (bubble) => handlers.onBubble(bubble),
    },
    signal,
  );
  const observer = new MutationObserver((all) => {
    const records = all.filter(concernsEvents);
    if (records.length === 0) return;
    changes.add(records);
    details.look(records);
    handlers.onChange?.();
    runSoon();
  });

  /** `full`: these are all that is in sight. */
  function hand(events: readonly EventReading[], full = false): void {
    if (account === null || frame === null || build === null) return;
    const inSight = full ? { inSight: events.map(({ id }) => id) } : {};
    handlers.onReading({ ...frame, account, build, events: [...events], ...inSight });
  }

  function runSoon(): void {
    if (burst !== undefined || pass || doc.hidden || signal.aborted) return;
    burst = setTimeout(() => {
      burst = undefined;
      run();
    }, burstMs);
  }

  /** One look later on, for a page that is still waited for. Never a series of them on a quiet page. */
  function lookAgainIn(ms: number): void {
    clearTimeout(later);
    later = setTimeout(() => {
      needsFull = true;
      runSoon();
    }, ms);
  }

  function knowAccount(): boolean {
    if (stated) return true;
    const found = readAccount(doc).account;
    if (found !== null) {
      stated = true;
      if (found !== account) needsFull = true;
      account = found;
    }
    if (account !== null) return true;
    const now = performance.now();
    if (now < chipsAskedAt) {
      lookAgainIn(chipsAskedAt - now);
      return false;
    }
    chipsAskedAt = now + accountPatience;
    return true;
  }

  function run(): void {
    if (doc.hidden || signal.aborted || pass || !knowAccount()) return;
    const { nodes, everything } = changes.take();
    const full = needsFull || everything || scanner.isStale();
    needsFull = false;
    const own = new AbortController();
    pass = own;
    const work = full ? scanner.full() : scanner.some(nodes);
    runSliced(
      work,
      own.signal,
      (scan) => finish(scan, full),
      () => finish(null, full),
    );
  }

  function finish(scan: Scan | null, full: boolean): void {
    pass = null;
    if (scan === null) {
      build = { state: 'unreadable', faults: { 'pass-threw': 1 }, chips: 0, skipped: 0 };
      hand([]);
      return;
    }
    frame = scan.frame;
    if (full) judge(scan);
    else if (build?.chips === 0 && scan.events.length > 0) needsFull = true;
    if (account === null) {
      askWorker(scan);
      return;
    }
    if (full || scan.events.length > 0) hand(scan.events, full);
    if (full) details.readAgain();
    if (needsFull || !changes.isEmpty()) runSoon();
  }

  function askWorker({ frame: seen, events }: Scan): void {
    needsFull = true;
    if (build === null) return;
    void handlers.whoseIs({ ...seen, build, events: [...events] }).then((found) => {
      if (signal.aborted || account !== null || found === null) return;
      account = found;
      runSoon();
    });
  }

  function judge({ frame: { view }, chips, skipped, faults }: Scan): void {
    const now = performance.now();
    if (chips > 0 || view !== emptyView) emptySince = null;
    emptyView = view;
    if (chips === 0) emptySince ??= now;
    build = judgeBuild(doc, view, { chips, skipped, faults }, emptySince === null ? null : now - emptySince);
    if (build.state === 'waiting' && emptySince !== null) lookAgainIn(patience - (now - emptySince) + 50);
  }

  function rest(): void {
    observer.disconnect();
    clearTimeout(burst);
    clearTimeout(later);
    burst = undefined;
    pass?.abort();
    pass = null;
  }

  function wake(): void {
    if (doc.hidden) {
      rest();
      return;
    }
    needsFull = true;
    observer.observe(doc.body, observed);
    details.readAgain();
    runSoon();
  }

  doc.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', rest);
  wake();

  return {
    rescan() {
      needsFull = true;
      runSoon();
    },
  };
}
