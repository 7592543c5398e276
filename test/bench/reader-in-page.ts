/** What the reader's benchmark runs within the page: the bare pass, the first scan and the change. Times in ms. */
import { gatherChanges } from '../../src/calendar/changed-nodes.ts';
import { createScanner } from '../../src/calendar/scan.ts';
import { observed } from '../../src/calendar/watch.ts';

function timed(times: number, work: () => unknown): number {
  const began = performance.now();
  for (let run = 0; run < times; run += 1) work();
  return (performance.now() - began) / times;
}

/** The least that any reader must do. Hands out something of all it read, so that nothing can be left out. */
function barePass(): number {
  let read = 0;
  for (const chip of document.querySelectorAll('[data-eventid]')) {
    for (const { name, value } of chip.attributes) read += name.length + value.length;
    read += chip.textContent?.length ?? 0;
  }
  return read;
}

function toItsEnd<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

const firstScan = () => toItsEnd(createScanner(document).full());

/** `runs` times the bare pass and the first scan in turn, each the mean of `times`: the page's clock ticks in 0.1 ms. */
export function alternate(runs: number, times: number): { chips: number; bare: number[]; scan: number[] } {
  const [bare, scan]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    bare.push(timed(times, barePass));
    scan.push(timed(times, firstScan));
  }
  return { chips: firstScan().events.length, bare, scan };
}

const changes = gatherChanges(document.body);
const observer = new MutationObserver((records) => changes.add(records));
const scanner = createScanner(document);

/** Reads all once and watches from then on, as the content script does. */
export function follow(): void {
  observer.observe(document.body, observed);
  toItsEnd(scanner.full());
}

/** The pass over what changed since the last one, and a first scan beside it. */
export function changeAndFirst(): { change: number; first: number; read: number } {
  const records = observer.takeRecords();
  let read = 0;
  const change = timed(1, () => {
    changes.add(records);
    const { nodes, everything } = changes.take();
    const full = everything || scanner.isStale();
    read = toItsEnd(full ? scanner.full() : scanner.some(nodes)).events.length;
  });
  return { change, first: timed(1, firstScan), read };
}
