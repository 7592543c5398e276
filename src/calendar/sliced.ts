/** Runs a reading pass in slices, so that the page never waits for it. */

/** Work is laid down after this many ms and taken up in the next task; the last step may run over a little. */
export const sliceMs = 4;

/** Resolves in a later task: whatever the page has to do comes first. */
export const nextTask = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/**
 * Runs `work` to its end and hands its value to `done`. Stops without a word once `signal` is aborted; what it throws
 * goes to `failed`.
 */
export function runSliced<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  done: (value: T) => void,
  failed: (reason: unknown) => void,
): void {
  const slice = (): void => {
    if (signal.aborted) return;
    const until = performance.now() + sliceMs;
    let step: IteratorResult<void, T>;
    try {
      do step = work.next();
      while (!step.done && performance.now() < until);
    } catch (reason) {
      failed(reason);
      return;
    }
    if (step.done) done(step.value);
    else setTimeout(slice, 0);
  };
  slice();
}
