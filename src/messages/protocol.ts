/** Every message between the contexts, checked where it arrives. The calendar page may be hostile, so its list is short. */
import * as v from 'valibot';
import { PageFactsSchema } from '../core/facts.ts';

const rawEventId = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));

/** What the content script may say. */
export const FromPageSchema = v.variant('type', [
  v.object({ type: v.literal('page-facts'), facts: PageFactsSchema }),
  v.object({ type: v.literal('open-panel'), eventId: rawEventId }),
  v.object({ type: v.literal('event-status'), eventId: rawEventId }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

/** What our own pages may say. */
export const FromOwnSchema = v.variant('type', [v.object({ type: v.literal('commitments-changed') })]);
export type FromOwn = v.InferOutput<typeof FromOwnSchema>;

/** What the page learns of an event: never a word of the user's. */
export interface EventStatus {
  readonly verdict: 'certain' | 'likely' | 'no' | 'unknown';
  readonly show: boolean;
}
