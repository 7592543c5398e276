/** What the search page shows. */

import type { Id } from '../../core/record.ts';
import type { SearchAnswer } from '../../core/search/answer.ts';

export interface SearchState {
  readonly state: 'reading' | 'ready' | 'failed';
  /** While reading: how many records of how many. */
  readonly done: number;
  readonly of: number;
  /** How many lines can be found. */
  readonly lines: number;
  /** Null while nothing is looked for. */
  readonly answer: SearchAnswer | null;
  /** True where only similar words were found. */
  readonly likewise: boolean;
  readonly detail?: string;
}

/** First names by person, for the lines and for narrowing. */
export type PeopleNames = ReadonlyMap<Id, string>;
