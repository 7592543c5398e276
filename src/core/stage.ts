/** Where a meeting is in its cycle. */
import { addWorkingDays, dayOf, daysBetween } from './day.ts';
import type { Meeting } from './meetings.ts';
import type { Day } from './record.ts';
import type { Settings, Stage } from './upkeep.ts';

const minute = 60 * 1000;
const doorMinutes = 5;
const assumedMinutes = 30;
const followUpDays = 2;

/** Start and end in ms since 1970; an unknown end is taken as half an hour after the start. Null without a start. */
export function spanOf({ start, end }: Pick<Meeting, 'start' | 'end'>): { start: number; end: number } | null {
  if (start === null) return null;
  return { start, end: end !== null && end > start ? end : start + assumedMinutes * minute };
}

/** The day a meeting starts on in `zone`, or the day the calendar shows where the start is not known. */
export function startDay(meeting: Pick<Meeting, 'start' | 'day'>, zone: string): Day {
  return meeting.start === null ? meeting.day : dayOf(meeting.start, zone);
}

/** The last day for the thank-you mail: two working days after the meeting. */
export function followUpDue(
  meeting: Pick<Meeting, 'start' | 'end' | 'day'>,
  zone: string,
  settings: Pick<Settings, 'workingDays' | 'holidays'>,
): Day {
  return addWorkingDays(startDay(meeting, zone), followUpDays, settings.workingDays, settings.holidays);
}

function beforeOrAfter(meeting: Meeting, now: number, zone: string): 'before' | 'at' | 'after' {
  const span = spanOf(meeting);
  if (span === null) return meeting.day >= dayOf(now, zone) ? 'before' : 'after';
  if (now < span.start - doorMinutes * minute) return 'before';
  return now < span.end ? 'at' : 'after';
}

/**
 * The stage of `meeting` at `now`. From five minutes before its start it is `meet`; after its end `wrap-up` until it is
 * closed, however late; then `follow-up` until it is mailed and confirmed or two working days are over. A cancelled
 * meeting has nothing to wrap up.
 */
export function stageOf(
  meeting: Meeting,
  now: number,
  zone: string,
  settings: Pick<Settings, 'workingDays' | 'holidays'>,
): Stage {
  const today = dayOf(now, zone);
  if (meeting.closedAt !== null) {
    const settled = meeting.mailedOn !== null && meeting.confirmedOn !== null;
    return settled || today > followUpDue(meeting, zone, settings) ? 'deliver' : 'follow-up';
  }
  const place = beforeOrAfter(meeting, now, zone);
  if (place === 'before') return daysBetween(today, startDay(meeting, zone)) <= 1 ? 'prepare' : 'propose';
  if (meeting.cancelled) return 'deliver';
  return place === 'at' ? 'meet' : 'wrap-up';
}
