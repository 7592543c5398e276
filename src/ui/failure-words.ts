import type { Failure } from './actions.ts';
import type { MessageId } from './messages.tsx';

const known: ReadonlySet<string> = new Set(['full', 'newer', 'blocked', 'closed', 'private-window', 'unknown']);

/** Whatever an action rejected with, as a `Failure`. */
export function failureOf(thrown: unknown): Failure {
  if (typeof thrown === 'object' && thrown !== null && 'failure' in thrown) {
    const { failure } = thrown;
    if (typeof failure === 'string' && known.has(failure)) return thrown as Failure;
  }
  return { failure: 'unknown', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Why it failed and what to do about it, as the id of a sentence. */
export function reasonId(failure: Failure): MessageId {
  return `failure.${failure.failure}`;
}
