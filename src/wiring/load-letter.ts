/** What a letter needs to be shown, for whichever page embeds it. */
import type { LetterKind } from '../core/sent.ts';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { type LetterSubject, loadLetterFacts } from '../store/load-letter.ts';
import { meetingStores } from '../store/meeting-reads.ts';
import type { LetterShown } from '../ui/letters/letter-shown.ts';

/** Stores whose changes can change a letter. */
export const letterStores = [...meetingStores, 'objectives'] as const;

/** Loads a letter of this kind. Throws a StoreFailure. */
export async function loadLetter(kind: LetterKind, subject: LetterSubject): Promise<LetterShown> {
  await clockReady;
  return { kind, ...(await loadLetterFacts(kind, subject, { now: now(), zone: timeZone() })) };
}
