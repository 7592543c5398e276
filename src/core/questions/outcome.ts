/** What became of a question in one meeting. The popup's readiness reads it, so it stands apart from the rest. */
import type { MeetingRecords } from '../meeting-records.ts';
import type { Id } from '../record.ts';
import type { Question } from '../words.ts';

/** `asked` got no answer and comes back; `carried` was not asked and comes back; `open` when nothing became of it yet. */
export type Outcome = 'open' | 'asked' | 'answered' | 'carried';

const carriedPrefix = 'carried:';

/** The check of a meeting that says: this question was not asked and goes along. */
export const carriedCheck = (questionId: Id): string => `${carriedPrefix}${questionId}`;

/** The questions that were carried over in this meeting without being asked, by hand. */
export function carriedIn({ checks, meeting }: Pick<MeetingRecords, 'checks' | 'meeting'>): ReadonlySet<Id> {
  const live = checks.filter(
    ({ item, ticked, deletedAt, meetingId }) =>
      ticked && deletedAt === null && meetingId === meeting.id && item.startsWith(carriedPrefix),
  );
  return new Set(live.map(({ item }) => item.slice(carriedPrefix.length)));
}

/** What became of a question in this meeting. Once it is closed, what nobody asked is carried over. */
export function outcomeIn(
  { id, state, askedIn, answeredIn }: Question,
  meeting: { readonly id: Id; readonly closedAt: number | null },
  carried: ReadonlySet<Id> = new Set(),
): Outcome {
  if (state === 'answered' && answeredIn === meeting.id) return 'answered';
  if (askedIn.includes(meeting.id)) return 'asked';
  return carried.has(id) || meeting.closedAt !== null ? 'carried' : 'open';
}
