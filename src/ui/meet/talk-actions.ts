/** What a person can do around the talk itself. Part of `Actions`. */
import type { DoorAnswer } from '../../core/door.ts';
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface TalkActions {
  closeMeeting(meetingId: Id): Promise<Undo>;
  reopenMeeting(meetingId: Id): Promise<Undo>;
  /** What is seen at the door, and what becomes of the ask. It counts today. */
  answerDoor(meetingId: Id, answer: DoorAnswer): Promise<Undo>;
}
