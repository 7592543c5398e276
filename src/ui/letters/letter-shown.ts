/** What a letter is shown from, as wiring loads it. */
import type { LetterFacts } from '../../core/letters/facts.ts';
import type { LetterKind } from '../../core/sent.ts';
import type { Version } from '../../core/upkeep.ts';

export interface LetterShown {
  readonly kind: LetterKind;
  readonly facts: LetterFacts;
  /** Texts that lost when two windows edited the same letter; those of other records may be among them. */
  readonly versions: readonly Version[];
  /** The name under it, `''` where none is known. */
  readonly sender: string;
}
