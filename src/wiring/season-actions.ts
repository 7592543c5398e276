/** The season plan, carried out by the store. */
import {
  addSeason,
  addSeasonStep,
  askSeasonStep,
  editSeason,
  editSeasonStep,
  orderSeasonSteps,
  raiseSeasonStep,
  removeSeason,
  removeSeasonStep,
} from '../store/season-edits.ts';
import type { SeasonActions } from '../ui/season/season-actions.ts';
import { undoable } from './undoable.ts';

export const seasonActions = {
  addSeason: (season) => undoable(addSeason(season)),
  editSeason: (id, edit) => undoable(editSeason(id, edit)),
  removeSeason: (id) => undoable(removeSeason(id)),
  addSeasonStep: (id, step) => undoable(addSeasonStep(id, step)),
  editSeasonStep: (id, stepId, edit) => undoable(editSeasonStep(id, stepId, edit)),
  removeSeasonStep: (id, stepId) => undoable(removeSeasonStep(id, stepId)),
  orderSeasonSteps: (id, ids) => undoable(orderSeasonSteps(id, ids)),
  askSeasonStep: (step, personId) => undoable(askSeasonStep(step, personId)),
  raiseSeasonStep: (step, meetingId, personId) => undoable(raiseSeasonStep(step, meetingId, personId)),
} satisfies SeasonActions;
