/** Runs reading passes to their end, without slices. */
import { createScanner, type Scan, type Scanner } from '../../src/calendar/scan.ts';
import type { EventFacts } from '../../src/core/facts.ts';

export function drain<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** One full pass over `document` with a new scanner. */
export function scanPage(): Scan & { scanner: Scanner; event(title: string): EventFacts } {
  const scanner = createScanner(document);
  const scan = drain(scanner.full());
  const event = (title: string): EventFacts => {
    const found = scan.events.find((one) => one.title === title);
    if (!found) throw new Error(`no event "${title}" among ${scan.events.map((one) => `"${one.title}"`).join(', ')}`);
    return found;
  };
  return { ...scan, scanner, event };
}
