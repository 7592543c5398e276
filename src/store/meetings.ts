/** The course of a meeting: closed, opened again, mailed, confirmed. What was left over rolls on to the next. */
import type { Meeting } from '../core/meetings.ts';
import type { Day, Id } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { placeOf } from './rows.ts';
import { rollTopics } from './topics.ts';

/** The next meeting of the same series that is not cancelled, null when none is known. */
async function nextInSeries(work: Change, meeting: Meeting): Promise<Meeting | null> {
  const range = IDBKeyRange.bound([meeting.seriesId, placeOf(meeting)], [meeting.seriesId, []], true);
  const rows = await work.transaction.objectStore('meetings').index('series').getAll(range, 20);
  return rows.find((row) => !row.cancelled) ?? null;
}

/** Ends the wrap-up: parked and untouched topics move to the next meeting of the series. */
export async function closeMeeting(id: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['meetings', 'topics'],
    async (work) => {
      const meeting = await work.edit('meetings', id, { closedAt: now() });
      const next = await nextInSeries(work, meeting);
      if (next) await rollTopics(work, id, next.id);
    },
    { action: 'close' },
  );
  return undoKey;
}

export async function reopenMeeting(id: Id): Promise<string | null> {
  const { undoKey } = await change(['meetings'], (work) => work.edit('meetings', id, { closedAt: null }), {
    action: 'reopen',
  });
  return undoKey;
}

/** Notes that the confirming mail was sent, or that the other one confirmed; `done` false takes that back. */
export async function setFollowUp(
  id: Id,
  step: 'mailed' | 'confirmed',
  done: boolean,
  today: Day,
): Promise<string | null> {
  const field = step === 'mailed' ? 'mailedOn' : 'confirmedOn';
  const { undoKey } = await change(
    ['meetings'],
    (work) => work.edit('meetings', id, { [field]: done ? today : null }),
    { action: step },
  );
  return undoKey;
}
