/** What a person can do with letters. Part of `Actions`. */
import type { LetterKey } from '../../core/letters/current-letter.ts';
import type { Id, Stamp } from '../../core/record.ts';
import type { SentLetter } from '../../core/sent.ts';
import type { Undo } from '../actions.ts';

export interface LetterActions {
  /** Notes on a meeting, and on its thank-you where one is kept, that it was mailed or confirmed. */
  setFollowUp(meetingId: Id, step: 'mailed' | 'confirmed', done: boolean): Promise<Undo>;
  /** Keeps what was written over; `itemIds` are the records whose words are in it or were left out knowingly. */
  editLetter(
    key: LetterKey,
    edit: { subject?: string; body?: string; itemIds?: readonly Id[] },
    readStamp?: Stamp,
  ): Promise<Undo>;
  /** Back to what the product writes. */
  startLetterOver(id: Id): Promise<Undo>;
  /** Notes that it went out, with the text that did; null takes that back. */
  setLetterSent(
    key: LetterKey,
    sent: { subject: string; body: string; itemIds: readonly Id[]; way: SentLetter['way'] } | null,
  ): Promise<Undo>;
  setLetterConfirmed(key: LetterKey, done: boolean): Promise<Undo>;
  /** Copies as rich text where the browser can, else as plain text; rejects where it refuses. */
  copyLetter(text: string, html: string): Promise<void>;
  /** Hands a `mailto:` address to the mail app. */
  openMail(address: string): void;
  /** Opens Gmail's page for a new mail in a tab. */
  openGmail(address: string): void;
}
