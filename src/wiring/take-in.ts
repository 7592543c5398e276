/** Takes a collected calendar into the store a few events at a time, so that neither views nor the worker wait for it. */

import type { Faults } from '../calendar/ical/faults.ts';
import type { Reader } from '../calendar/ical/read-calendar.ts';
import { type Collected, readCalendar } from '../calendar/ical/read-calendar.ts';
import { nextTask } from '../calendar/sliced.ts';
import type { EventFacts } from '../core/facts.ts';

/** So few that one transaction holds up nobody. */
const batchSize = 25;
const sliceMs = 20;

export interface TakeIn extends Reader {
  /** Facts that were taken before, by a reading that broke off. */
  readonly skip?: number;
  /** Ends the reading after the batch in hand. */
  readonly signal?: AbortSignal;
  /** Keeps one batch. */
  keep(events: readonly EventFacts[]): Promise<void>;
  /** Told after each batch: facts taken, the skipped ones included. */
  taken?(done: number): Promise<void> | void;
}

/** Reads and keeps to the end. Gives the number of facts, the skipped ones included, and the faults. */
export async function takeIn(calendar: Collected, how: TakeIn): Promise<{ facts: number; faults: Faults }> {
  const { facts, faults } = readCalendar(calendar, how);
  const { skip = 0, signal } = how;
  let seen = 0;
  let batch: EventFacts[] = [];
  let until = performance.now() + sliceMs;

  async function flush(): Promise<void> {
    const going = batch;
    batch = [];
    if (going.length === 0) return;
    await how.keep(going);
    await how.taken?.(seen);
    until = performance.now() + sliceMs;
  }

  for (const one of facts) {
    if (performance.now() > until) {
      await nextTask();
      until = performance.now() + sliceMs;
    }
    if (signal?.aborted) break;
    if (one === null) continue;
    seen += 1;
    if (seen > skip) batch.push(one);
    if (batch.length >= batchSize) await flush();
  }
  if (!signal?.aborted) await flush();
  return { facts: seen, faults };
}
