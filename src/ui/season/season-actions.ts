/** What a person can do with the season plan. Part of `Actions`. */
import type { Season, SeasonStep } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export type NewSeason = Pick<Season, 'id' | 'title' | 'kind' | 'decidedOn' | 'personId'> & {
  readonly steps: readonly Pick<SeasonStep, 'what' | 'text'>[];
};

export interface SeasonActions {
  /** The view draws the id, so that it can lead there. */
  addSeason(season: NewSeason): Promise<Undo>;
  editSeason(
    id: Id,
    edit: Partial<Pick<Season, 'title' | 'kind' | 'decidedOn' | 'personId' | 'said' | 'state' | 'lane' | 'laneUntil'>>,
  ): Promise<Undo>;
  removeSeason(id: Id): Promise<Undo>;
  /** Behind the last step of its kind or an earlier kind. */
  addSeasonStep(id: Id, step: Pick<SeasonStep, 'what' | 'text' | 'personId'>): Promise<Undo>;
  /** `meetingId` is where the user puts it; null lets it be planned. */
  editSeasonStep(
    id: Id,
    stepId: Id,
    edit: Partial<Pick<SeasonStep, 'what' | 'text' | 'personId' | 'meetingId' | 'done'>>,
  ): Promise<Undo>;
  removeSeasonStep(id: Id, stepId: Id): Promise<Undo>;
  /** `ids` in the order in which they come; steps that are not named stay where they are. */
  orderSeasonSteps(id: Id, ids: readonly Id[]): Promise<Undo>;
  /** Makes a step a question for somebody, once. */
  askSeasonStep(step: Pick<SeasonStep, 'id' | 'text'>, personId: Id): Promise<Undo>;
  /** Makes a step a topic of a meeting, once; one that stands on another agenda moves over. */
  raiseSeasonStep(step: Pick<SeasonStep, 'id' | 'text'>, meetingId: Id, personId: Id | null): Promise<Undo>;
}
