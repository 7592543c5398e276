/** What the board is given to show. */
import type { Meeting } from '../../core/meetings.ts';
import type { Person } from '../../core/people.ts';
import type { Day, Id } from '../../core/record.ts';
import type { SentLetter } from '../../core/sent.ts';
import type { Settings } from '../../core/upkeep.ts';
import type { Commitment, Note } from '../../core/words.ts';
import type { Failure } from '../actions.ts';

export interface BoardShown {
  readonly open: readonly Commitment[];
  /** Delivered since `since`. */
  readonly delivered: readonly Commitment[];
  readonly since: Day;
  /** True where some were delivered before that. */
  readonly earlier: boolean;
  readonly people: ReadonlyMap<Id, Person>;
  readonly saidOn: ReadonlyMap<Id, Day>;
  readonly progress: ReadonlyMap<Id, Note>;
  readonly next: ReadonlyMap<Id, Meeting>;
  /** Late ones of others that are a topic of the next one-on-one already. */
  readonly raised: ReadonlySet<Id>;
  readonly settings: Settings;
}

export interface RowDetails {
  readonly id: Id;
  readonly notes: readonly Note[];
  readonly letters: readonly SentLetter[];
  readonly meeting: Meeting | null;
  /** A topic of the next one-on-one already. */
  readonly raised: boolean;
}

export type BoardState = 'loading' | { readonly failure: Failure } | { readonly shown: BoardShown };

/** Where the focus goes when a row opens. */
export type RowPart = 'text' | 'due' | 'note';
