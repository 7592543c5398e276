/** The pitch, the ask and its answer, carried out by the store. */
import { answerAsk, askTold, takeAnswerBack } from '../store/answers.ts';
import { askAgain } from '../store/ask-again.ts';
import { addMatterServed } from '../store/matters.ts';
import { addObjection, editObjection, moveObjection, removeObjection } from '../store/objections.ts';
import { saveAsk } from '../store/pitches.ts';
import { saveVision, setToldLane } from '../store/visions.ts';
import type { PitchActions } from '../ui/pitch/pitch-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const pitchActions = {
  saveAsk: (personId, edit) => undoable(saveAsk(personId, edit)),
  saveVision: (personId, edit) => undoable(saveVision(personId, edit)),
  setToldLane: (personId, lane) => undoable(setToldLane(personId, lane)),
  addObjection: (personId, text) => undoable(addObjection(personId, text)),
  editObjection: (id, edit) => undoable(editObjection(id, edit)),
  moveObjection: (id, after, before) => undoable(moveObjection(id, after, before)),
  removeObjection: (id) => undoable(removeObjection(id)),
  addMatterServed: (personId, matter) => undoable(addMatterServed(personId, matter)),
  answerAsk: (id, given, meetingId) => undoable(answerAsk(id, given, { meetingId, today: today() })),
  takeAnswerBack: (id) => undoable(takeAnswerBack(id)),
  askTold: (id, meetingId) => undoable(askTold(id, meetingId)),
  askAgain: (id, how) => undoable(askAgain(id, how)),
} satisfies PitchActions;
