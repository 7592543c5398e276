/** Watches the page: one observer, one coalesced and sliced pass, nothing at all while the page is quiet or hidden. */
import type { EventFacts, PageFacts, PageHealth } from '../core/facts.ts';
import { accountByChips, accountPatience } from './account-by-chips.ts';
import { gatherChanges } from './changed-nodes.ts';
import { judgeHealth, patience, showsChips } from './health.ts';
import { type PageFrame, readAccount } from './page-frame.ts';
import { createScanner, type Scan } from './scan.ts';
import { runSliced } from './sliced.ts';
import { type OpenBubble, watchDetails } from './watch-details.ts';

export interface WatchHandlers {
  /** Facts of one pass: everything on the page, or what changed. Never before the signed-in address is known. */
  onFacts(facts: PageFacts): void;
  onBubble(bubble: OpenBubble | null): void;
}

export interface Watch {
  /** Reads the whole page again. */
  rescan(): void;
}

/** Mutations come in bursts; a pass waits this long for the rest of its burst, in ms. */
const burstMs = 80;

/** What is watched. Attribute noise of a drag or a hover is not among it. */
export const observed: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['data-eventid', 'data-viewkey', 'data-viewfamily'],
};

/** Watches `doc` until `signal` is aborted; afterwards no observer, listener or timer is left. */
export function watchCalendar(doc: Document, handlers: WatchHandlers, signal: AbortSignal): Watch {
  const changes = gatherChanges(doc.body);
  let account: string | null = null;
  let byChips: string | null = null;
  let frame: PageFrame | null = null;
  let health: PageHealth | null = null;
  let needsFull = true;
  let emptySince: number | null = null;
  let emptyView = '';
  let burst: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let pass: AbortController | null = null;
  /** When the chips may next be asked who is signed in. */
  let chipsAskedAt = performance.now() + accountPatience;
  const scanner = createScanner(doc, () => byChips);

  const details = watchDetails(
    doc,
    {
      account: () => account,
      language: () => frame?.language ?? null,
      chipOf: (raw) => scanner.factsOf(raw),
      onFacts: (event) => hand([event]),
      onBubble: (bubble) => handlers.onBubble(bubble),
    },
    signal,
  );
  const observer = new MutationObserver((records) => {
    changes.add(records);
    details.look(records);
    runSoon();
  });

  function hand(events: readonly EventFacts[]): void {
    if (account === null || frame === null || health === null) return;
    const { view, range, headerOffset } = frame;
    handlers.onFacts({ account, accountName: null, view, range, headerOffset, events: [...events], health });
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
    if (account !== null && byChips === null) return true;
    const stated = readAccount(doc);
    if (stated !== null && stated !== account) needsFull = true;
    if (stated !== null) byChips = null;
    account = stated ?? byChips;
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
      health = {
        state: 'unreadable',
        faults: { 'pass-threw': 1 },
        chips: 0,
        skipped: 0,
        language: frame?.language ?? null,
      };
      hand([]);
      return;
    }
    frame = scan.frame;
    if (account === null) {
      askChips(scan);
      return;
    }
    if (full) judge(scan);
    else if (health?.chips === 0 && scan.events.length > 0) needsFull = true;
    if (full || scan.events.length > 0) hand(scan.events);
    if (full) details.readAgain();
    if (needsFull || !changes.isEmpty()) runSoon();
  }

  function askChips(scan: Scan): void {
    byChips = accountByChips(scan.events);
    needsFull = true;
    if (byChips !== null) runSoon();
  }

  function judge({ frame: seen, count }: Scan): void {
    const now = performance.now();
    if (count.chips > 0 || seen.view !== emptyView) emptySince = null;
    emptyView = seen.view;
    if (count.chips === 0) emptySince ??= now;
    health = judgeHealth(doc, seen, count, emptySince === null ? null : now - emptySince);
    const waiting = health.state === 'waiting' && (showsChips(seen) || seen.view === '');
    if (waiting && emptySince !== null) lookAgainIn(patience - (now - emptySince) + 50);
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
