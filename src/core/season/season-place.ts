/** What the page of the season shows: the seasons, and the one on view laid onto its meetings. */
import type { Person } from '../people.ts';
import type { Season } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { SeasonPlan } from './plan-season.ts';

/** What a step was made: a topic of a meeting, or a question, which waits for the next one. */
export type Raised =
  | { readonly kind: 'topic'; readonly meetingId: Id; readonly day: Day | null }
  | { readonly kind: 'question' };

export interface PlannedSeason {
  readonly season: Season;
  readonly plan: SeasonPlan;
  /** By the step's id. */
  readonly raised: ReadonlyMap<Id, Raised>;
}

export interface SeasonPlace {
  /** The one that is asked for, else the open one that is decided next; null where there is none. */
  readonly chosen: PlannedSeason | null;
  /** Open ones first, the soonest decision first; past ones with the latest first. */
  readonly seasons: readonly Season[];
  readonly people: readonly Person[];
}
