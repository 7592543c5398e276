/** The course of a meeting: closed, opened again, mailed, confirmed. What was left over rolls on to the next. */
import type { Day, Id } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { change } from './change.ts';
import { nextInSeries } from './following/next-meeting.ts';
import { tellThankYou } from './letters.ts';
import { rollTopics } from './topics.ts';

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
  const day = done ? today : null;
  const { undoKey } = await change(
    ['meetings', 'letters'],
    async (work) => {
      await work.edit('meetings', id, step === 'mailed' ? { mailedOn: day } : { confirmedOn: day });
      await tellThankYou(work, id, step === 'mailed' ? { sentOn: day } : { confirmedOn: day });
    },
    { action: step },
  );
  return undoKey;
}
