/** What the page of the season is given to show. */

import type { Person } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';
import type { PlannedSeason, SeasonPlace } from '../../core/season/season-place.ts';
import type { Failure } from '../actions.ts';

export type SeasonState = 'loading' | { readonly failure: Failure } | { readonly shown: SeasonPlace };

/** The season on view, with what its rows need. */
export interface OnView extends PlannedSeason {
  readonly people: readonly Person[];
  /** The name by which somebody is addressed, `''` where it is not known. */
  readonly nameOf: (id: Id | null) => string;
}
