/** Apart from the actions that views call, so that what carries them out shares no more than this with the views. */
import type { Undo } from './actions.ts';

/** The undo of an action that found everything as it should be, such as the second half of a double click. */
export const nothingToUndo: Undo = () => Promise.resolve();
