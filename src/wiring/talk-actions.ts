/** The talk itself, carried out by the store. */
import { keepDoor } from '../store/door.ts';
import { closeMeeting, reopenMeeting } from '../store/meetings.ts';
import type { TalkActions } from '../ui/meet/talk-actions.ts';
import { undoable } from './undoable.ts';

export const talkActions = {
  closeMeeting: (id) => undoable(closeMeeting(id)),
  reopenMeeting: (id) => undoable(reopenMeeting(id)),
  async answerDoor(id, answer) {
    const before = await keepDoor(id, answer);
    return async () => {
      await keepDoor(id, before);
    };
  },
} satisfies TalkActions;
