/** The talk itself, carried out by the store. */
import { closeMeeting, reopenMeeting } from '../store/meetings.ts';
import type { TalkActions } from '../ui/meet/talk-actions.ts';
import { undoable } from './undoable.ts';

export const talkActions = {
  closeMeeting: (id) => undoable(closeMeeting(id)),
  reopenMeeting: (id) => undoable(reopenMeeting(id)),
} satisfies TalkActions;
