/** One thing after the other: a question about an event finds what was said of it before, and nobody waits for long. */
let before: Promise<unknown> = Promise.resolve();

/** Runs `work` after everything that was asked for earlier, whether that went well or not. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work, work);
  before = mine.catch(() => undefined);
  return mine;
}
