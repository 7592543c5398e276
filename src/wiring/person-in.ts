import type { Id } from '../core/record.ts';
import { loadMeeting } from '../store/load-meeting.ts';

/** Whom this meeting is with, null where nobody is known. */
export async function personIn(meetingId: Id): Promise<Id | null> {
  return (await loadMeeting(meetingId, { quick: true }))?.records.person?.id ?? null;
}
