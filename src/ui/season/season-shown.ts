/** What the page of the season is given to show. */
import type { Person } from '../../core/people.ts';
import type { Season } from '../../core/plan.ts';
import type { Day, Id } from '../../core/record.ts';
import type { SeasonPlan } from '../../core/season/plan-season.ts';
import type { Failure } from '../actions.ts';

/** What a step was made already: a topic of a meeting, or a question for the next one. */
export type Raised =
  | { readonly kind: 'topic'; readonly meetingId: Id; readonly day: Day | null }
  | { readonly kind: 'question' };

export interface PlannedSeason {
  readonly season: Season;
  readonly plan: SeasonPlan;
  /** By the step's id. */
  readonly raised: ReadonlyMap<Id, Raised>;
}

export interface SeasonsShown {
  /** Null where there is none. */
  readonly chosen: PlannedSeason | null;
  /** Open ones first. */
  readonly seasons: readonly Season[];
  /** Everybody, archived ones too. */
  readonly people: readonly Person[];
}

export type SeasonState = 'loading' | { readonly failure: Failure } | { readonly shown: SeasonsShown };

/** The season on view, with what its rows need. */
export interface OnView extends PlannedSeason {
  readonly people: readonly Person[];
  /** The name by which somebody is addressed, `''` where it is not known. */
  readonly nameOf: (id: Id | null) => string;
}
