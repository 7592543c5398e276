/** From data as it is loaded to what a view is given. */
import type { Failure } from '../ui/actions.ts';
import type { Live } from '../wiring/use-live.ts';

/** Loading, why it could not be loaded, or what is to be shown. */
export function shownOf<T>(live: Live<T>): 'loading' | { readonly failure: Failure } | { readonly shown: T } {
  if (live.state === 'loading') return 'loading';
  return live.state === 'failed' ? { failure: live.failure } : { shown: live.value };
}
