import { addDays, type Day } from '../test/replica/calendar-days.ts';

export type SampleTimes = {
  readonly today: Day;
  readonly nowMinute: number;
  readonly firstMeetingMinute: number;
  readonly zoneOffsetLabel: string;
};

const LEAD_MINUTES = 25;
const STEP_MINUTES = 5;
const LAST_START_HOUR = 23;
const TOMORROW_AT = 9 * 60;

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** The machine's offset from UTC at `now`, as the calendar's header writes it: `GMT+01`, `GMT-03:30`. */
function zoneOffsetLabel(now: Date): string {
  const east = -now.getTimezoneOffset();
  const minutes = Math.abs(east) % 60;
  const hours = Math.floor(Math.abs(east) / 60);
  return `GMT${east < 0 ? '-' : '+'}${two(hours)}${minutes > 0 ? `:${two(minutes)}` : ''}`;
}

/**
 * When the sample calendar's one-on-one with the manager is to be, seen from `now` in the machine's own zone: about
 * 25 minutes later today, on a five-minute step. From 23:00 on it is tomorrow at 9:00, and the calendar's day is
 * tomorrow from midnight. Minutes count from midnight; the calendar shows the machine's own zone.
 */
export function sampleTimes(now: Date): SampleTimes {
  const zone = { zoneOffsetLabel: zoneOffsetLabel(now) };
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  if (now.getHours() >= LAST_START_HOUR)
    return { today: addDays(today, 1), nowMinute: 0, firstMeetingMinute: TOMORROW_AT, ...zone };
  const nowMinute = now.getHours() * 60 + now.getMinutes();
  const firstMeetingMinute = Math.round((nowMinute + LEAD_MINUTES) / STEP_MINUTES) * STEP_MINUTES;
  return { today, nowMinute, firstMeetingMinute, ...zone };
}
