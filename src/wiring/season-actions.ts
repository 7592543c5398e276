/** The season plan, carried out by the store. */
import type { SeasonActions } from '../ui/season/season-actions.ts';

export const seasonActions = {} satisfies SeasonActions;
