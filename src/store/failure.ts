/** Why the store could not do something, as a value that views can put into words. */

export type FailureKind = 'full' | 'newer' | 'blocked' | 'closed' | 'private-window' | 'unknown';

export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly failure: FailureKind;
  /** The engine's own words. */
  readonly detail: string;

  constructor(failure: FailureKind, detail: string, cause?: unknown) {
    super(`${failure}: ${detail}`, { cause });
    this.failure = failure;
    this.detail = detail;
  }
}

/** Maps what IndexedDB throws (seen in the field, 2026) to what it means for a person. A StoreFailure stays itself. */
export function asFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (name === 'QuotaExceededError') return new StoreFailure('full', detail, error);
  if (name === 'VersionError') return new StoreFailure('newer', detail, error);
  // Firefox says this in windows that keep no history, and for damaged profiles.
  if (name === 'InvalidStateError' && detail.includes('mutation operation')) {
    return new StoreFailure('private-window', detail, error);
  }
  if (name === 'InvalidStateError' || name === 'AbortError') return new StoreFailure('closed', detail, error);
  return new StoreFailure('unknown', detail || name, error);
}

/** True for errors that mean "the connection went away": reopening and running again is safe and usually works. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'InvalidStateError') return !error.message.includes('mutation operation');
  return error.name === 'AbortError' || (error.name === 'UnknownError' && error.message.includes('backing store'));
}
