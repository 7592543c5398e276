/** Objectives, carried out by the store. */
import type { ObjectiveActions } from '../ui/objectives/objective-actions.ts';

export const objectiveActions = {} satisfies ObjectiveActions;
