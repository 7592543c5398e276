/** Where a meeting is in its cycle. Days are the user's: working days and holidays as they set them. */
import { addToDay, addWorkingDays, dayOf } from './day.ts';
import type { Meeting } from './meetings.ts';
import type { Day } from './record.ts';
import type { Settings, Stage } from './upkeep.ts';

/** The user's own week. */
export type Week = Pick<Settings, 'workingDays' | 'holidays'>;

/**
 * The stages with what lies between them: `none` while there is no meeting, `between` once items were due to be proposed
 * and preparing has not begun, `door` in the last minutes before the start.
 */
export type Moment = Stage | 'none' | 'between' | 'door';

const minute = 60 * 1000;
const doorMinutes = 5;
const assumedMinutes = 30;
const followUpDays = 2;
const proposeDays = 7;

/** Start and end in ms since 1970; an unknown end is taken as half an hour after the start. Null without a start. */
export function spanOf({ start, end }: Pick<Meeting, 'start' | 'end'>): { start: number; end: number } | null {
  if (start === null) return null;
  return { start, end: end !== null && end > start ? end : start + assumedMinutes * minute };
}

/** The day a meeting starts on in `zone`, or the day the calendar shows where the start is not known. */
export function startDay(meeting: Pick<Meeting, 'start' | 'day'>, zone: string): Day {
  return meeting.start === null ? meeting.day : dayOf(meeting.start, zone);
}

type Dated = Pick<Meeting, 'start' | 'day'>;

/** The last day for the thank-you mail: two working days after the meeting. */
export function followUpDue(meeting: Dated, zone: string, { workingDays, holidays }: Week): Day {
  return addWorkingDays(startDay(meeting, zone), followUpDays, workingDays, holidays);
}

/** The day on which preparing begins: the working day before, so before a Monday it is Friday. */
export function prepareFrom(meeting: Dated, zone: string, { workingDays, holidays }: Week): Day {
  return addWorkingDays(startDay(meeting, zone), -1, workingDays, holidays);
}

/** The last day for proposing items: a week before, or the working day before that. */
export function proposeBy(meeting: Dated, zone: string, { workingDays, holidays }: Week): Day {
  return addWorkingDays(addToDay(startDay(meeting, zone), 1 - proposeDays), -1, workingDays, holidays);
}

function before(meeting: Meeting, now: number, zone: string, week: Week): Moment | null {
  const today = dayOf(now, zone);
  const span = spanOf(meeting);
  if (span === null ? meeting.day < today : now >= span.start) return null;
  if (span !== null && now >= span.start - doorMinutes * minute) return 'door';
  if (today >= prepareFrom(meeting, zone, week)) return 'prepare';
  return today <= proposeBy(meeting, zone, week) ? 'propose' : 'between';
}

function after(meeting: Meeting, now: number, zone: string, week: Week): Moment {
  const settled = meeting.mailedOn !== null && meeting.confirmedOn !== null;
  return settled || dayOf(now, zone) > followUpDue(meeting, zone, week) ? 'deliver' : 'follow-up';
}

/**
 * Where `meeting` is at `now` (ms since 1970 UTC) in `zone`, `none` without one. A meeting that does not take place goes
 * straight to its follow-up: what would have been raised is written instead.
 */
export function momentOf(meeting: Meeting | null, now: number, zone: string, week: Week): Moment {
  if (meeting === null) return 'none';
  if (meeting.closedAt !== null || meeting.cancelled) return after(meeting, now, zone, week);
  const ahead = before(meeting, now, zone, week);
  if (ahead !== null) return ahead;
  const span = spanOf(meeting);
  return span !== null && now < span.end ? 'meet' : 'wrap-up';
}

/**
 * The stage of `meeting` at `now`. From five minutes before its start it is `meet`; after its end `wrap-up` until it is
 * closed, however late; then `follow-up` until it is mailed and confirmed or two working days are over.
 */
export function stageOf(meeting: Meeting, now: number, zone: string, week: Week): Stage {
  const moment = momentOf(meeting, now, zone, week);
  if (moment === 'door') return 'meet';
  return moment === 'between' || moment === 'none' ? 'propose' : moment;
}

/**
 * True while `meeting` is over and still asks for something by a day: to be wrapped up, or its letter to be sent. Once the
 * letter's last day is over it is history, which nobody is led to.
 */
export function asksForMore(meeting: Meeting, now: number, zone: string, week: Week): boolean {
  if (dayOf(now, zone) > followUpDue(meeting, zone, week)) return false;
  const stage = stageOf(meeting, now, zone, week);
  return stage === 'wrap-up' || (stage === 'follow-up' && !meeting.cancelled && meeting.mailedOn === null);
}
