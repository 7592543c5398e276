/** The ask, carried out by the store. */
import { saveAsk } from '../store/pitches.ts';
import type { PitchActions } from '../ui/pitch/pitch-actions.ts';
import { undoable } from './undoable.ts';

export const pitchActions = {
  saveAsk: (personId, edit) => undoable(saveAsk(personId, edit)),
} satisfies PitchActions;
