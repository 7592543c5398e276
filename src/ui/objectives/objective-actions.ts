/** What a person can do with objectives. Part of `Actions`. */

import type { LaneUntil } from '../../core/lanes.ts';
import type { ObjectiveEdit } from '../../core/objectives/objectives-place.ts';
import type { Objective } from '../../core/plan.ts';
import type { Day, Id, Lane } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface ObjectiveActions {
  addObjective(given: Pick<Objective, 'text' | 'due' | 'horizon'>): Promise<Undo>;
  editObjective(id: Id, edit: ObjectiveEdit): Promise<Undo>;
  setObjectiveLane(id: Id, lane: Lane, until: LaneUntil | null): Promise<Undo>;
  /** `on` is the day it was reached, today where it is not given. */
  setObjectiveState(id: Id, state: Objective['state'], on?: Day): Promise<Undo>;
  /** Places it between two others of its horizon; null at the ends. */
  placeObjective(id: Id, after: Id | null, before: Id | null): Promise<Undo>;
  /** Its log goes with it; promises and evidence stay and are untied. */
  removeObjective(id: Id): Promise<Undo>;
  /** Makes it a topic of the next one-on-one with that person, once. */
  raiseObjective(id: Id, personId: Id, title: string): Promise<Undo>;
  /** A line of its log; `progress` (0 to 100) says how much is done. */
  addObjectiveLine(id: Id, text: string, progress: number | null): Promise<Undo>;
  /** Ties a promise to an objective; null unties it. */
  linkCommitment(commitmentId: Id, objectiveId: Id | null): Promise<Undo>;
  linkEvidence(evidenceId: Id, objectiveId: Id, linked: boolean): Promise<Undo>;
  /** A promise of the user's own to whom it was agreed with. */
  addObjectiveCommitment(id: Id, text: string, due: Day | null): Promise<Undo>;
  /** One line of evidence, of today. */
  addObjectiveEvidence(id: Id, text: string): Promise<Undo>;
}
