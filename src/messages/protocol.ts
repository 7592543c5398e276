/** Every message between the contexts, checked where it arrives. The calendar page may be hostile, so its list is short. */
import * as v from 'valibot';
import { type PageMemo, PageReadingSchema, RawEventIdSchema } from '../core/page-reading.ts';
import type { PageMark } from '../core/readiness.ts';

/** What the content script may say. */
export const FromPageSchema = v.variant('type', [
  v.object({ type: v.literal('page-reading'), reading: PageReadingSchema }),
  v.object({ type: v.literal('open-panel'), eventId: RawEventIdSchema }),
  v.object({ type: v.literal('event-status'), eventId: RawEventIdSchema }),
  v.object({ type: v.literal('marks'), eventIds: v.pipe(v.array(RawEventIdSchema), v.maxLength(500)) }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

/** What our own pages may say: something changed that the badge counts, or that only readiness hangs on. A calendar's address is named by its id alone. */
export const FromOwnSchema = v.variant('type', [
  v.object({ type: v.literal('commitments-changed') }),
  v.object({ type: v.literal('readiness-changed') }),
  v.object({ type: v.literal('check-feed'), id: v.pipe(v.string(), v.regex(/^feed:[0-9a-f-]{36}$/)) }),
]);
export type FromOwn = v.InferOutput<typeof FromOwnSchema>;

/** The answer to a reading: taken or not, who is signed in as far as known, and what to hand in with the next one. */
export interface ReadingTaken {
  readonly ok: boolean;
  readonly account: string | null;
  readonly memo: PageMemo;
}

/** What the page learns of an event: never a word of the user's. */
export interface EventStatus {
  /** Those of our own words that stand in the page, by their ids, in the language in force. */
  readonly words: Readonly<Record<string, string>>;
  readonly verdict: 'certain' | 'likely' | 'no' | 'unknown';
  readonly show: boolean;
}

/** The marks of the one-on-ones ahead by raw event id; whatever else was asked for is not among them. */
export type PageMarks = Readonly<Record<string, PageMark>>;

/** What the content script is told without having asked: to ask for its marks again. */
export const marksChanged = { type: 'marks-changed' } as const;
