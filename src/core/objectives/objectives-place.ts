/** What the page of objectives shows. */
import type { Meeting } from '../meetings.ts';
import type { Person } from '../people.ts';
import type { Objective, Pitch } from '../plan.ts';
import type { Id } from '../record.ts';
import type { RoadmapMilestone } from '../roadmap/roadmap.ts';
import type { ObjectiveSigns } from './standing.ts';

export interface ObjectivesPlace {
  /** Open ones and those reached lately, then those that are over; each in the user's order. */
  readonly atWork: readonly Objective[];
  readonly over: readonly Objective[];
  /** Of those at work. */
  readonly signs: ReadonlyMap<Id, ObjectiveSigns>;
  /** Everybody who is not joined into another, archived ones too. */
  readonly people: readonly Person[];
  readonly milestones: readonly RoadmapMilestone[];
  /** Open asks by the milestone that they are tied to. */
  readonly asks: ReadonlyMap<Id, Pitch>;
  /** The next one-on-one by person, for managers and for whom something was agreed with or is asked. */
  readonly next: ReadonlyMap<Id, Meeting>;
  /** Objectives that are a topic of a next one-on-one already. */
  readonly raised: ReadonlySet<Id>;
}

/** What can be changed of one. Who may see it, how it ended and where it stands are changed on their own. */
export type ObjectiveEdit = Partial<
  Pick<
    Objective,
    | 'text'
    | 'success'
    | 'measure'
    | 'startedOn'
    | 'due'
    | 'horizon'
    | 'progress'
    | 'milestoneId'
    | 'agreedWith'
    | 'agreedOn'
  >
>;
