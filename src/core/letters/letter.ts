/** What a letter is made of. Everything in one has passed the gate of the lanes, or was typed into it by the user. */
import type { GateTime, Laned } from '../lanes.ts';
import type { Say } from '../message.ts';
import type { Day, Id } from '../record.ts';
import type { LetterKind } from '../sent.ts';

/** Something written down that a letter may hold. */
export interface LetterItem extends Laned {
  readonly id: Id;
  readonly list: 'commitments' | 'notes' | 'topics' | 'questions' | 'objectives';
  readonly text: string;
  /** The line it makes in the letter. */
  readonly line: string;
}

export interface Letter {
  readonly kind: LetterKind;
  /** Name of whom it goes to; `''` where it is not known. */
  readonly to: string;
  readonly address: string | null;
  readonly subject: string;
  /** Plain text: paragraphs parted by an empty line, items of a list beginning with "– ". */
  readonly body: string;
  readonly leaves: readonly LetterItem[];
  readonly stays: readonly LetterItem[];
}

export interface LetterSetting extends GateTime {
  readonly say: Say;
  /** Writes a day in the user's locale. */
  readonly formatDay: (day: Day) => string;
  /** Name under the letter; `''` leaves it out. */
  readonly sender: string;
  /** How many of the same kind about the same thing were sent before. */
  readonly before: number;
}

/** What one kind writes between greeting and name. */
export interface Written {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly leaves: readonly LetterItem[];
  readonly stays: readonly LetterItem[];
}

/** What an item of a list begins with. */
export const bullet = '– ';
