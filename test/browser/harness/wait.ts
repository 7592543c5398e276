import { inspect } from 'node:util';

const PAUSE_MS = 25;

function shown(value: unknown): string {
  return value instanceof Error ? value.message : inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
}

/**
 * Asks `probe` again and again until it gives something truthy, and hands that out.
 * `what` completes the sentence "waited for ..."; `timeoutMs` (10 s unless told) counts from the call.
 * A probe that throws has not succeeded yet: its last error is told at the deadline.
 * Throws with `what` and the last value when the time is up, even while a probe is still hanging.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {},
): Promise<Exclude<T, null | undefined | false | 0 | ''>> {
  const began = performance.now();
  let last: unknown = 'nothing: the first look never came back';
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<'overdue'>((resolve) => {
    timer = setTimeout(() => resolve('overdue'), timeoutMs);
  });
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));
  try {
    while (performance.now() - began < timeoutMs) {
      const look = Promise.resolve()
        .then(probe)
        .then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
      const seen = await Promise.race([look, overdue]);
      if (seen === 'overdue') break;
      if ('value' in seen && seen.value) return seen.value as Exclude<T, null | undefined | false | 0 | ''>;
      last = 'value' in seen ? seen.value : seen.error;
      await Promise.race([pause(), overdue]);
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error(`waited ${timeoutMs} ms for ${what}; last seen: ${shown(last)}`);
}
