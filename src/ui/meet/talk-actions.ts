/** What a person can do around the talk itself. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface TalkActions {
  closeMeeting(meetingId: Id): Promise<Undo>;
  reopenMeeting(meetingId: Id): Promise<Undo>;
}
