/** The one-on-ones that a season can be laid on: those in the calendar, and those that an agreed rhythm lets expect. */
import { addToDay, daysBetween } from '../day.ts';
import { isOff } from '../following/off.ts';
import type { Meeting, Series } from '../meetings.ts';
import type { Day, Id } from '../record.ts';
import { spanOf, startDay } from '../stage.ts';

export interface Occasion {
  /** Names it among the others: the meeting's id, or series and day of an expected one. */
  readonly key: string;
  /** Null for one that is only expected and not in the calendar yet. */
  readonly meetingId: Id | null;
  readonly personId: Id;
  readonly day: Day;
  /** Milliseconds since 1970 UTC, null where the hour is not known. */
  readonly start: number | null;
  /** Cancelled or declined: nothing can be laid on it. */
  readonly off: boolean;
}

/** Whom a meeting is with, as the caller has resolved it. */
export interface MeetingWith {
  readonly meeting: Meeting;
  readonly personId: Id;
}

export interface SeriesWith {
  readonly series: Pick<Series, 'id' | 'recurring' | 'format'>;
  readonly personId: Id;
}

/** By day, within a day by start; ties by key, so that the order never depends on how they were read. */
export function byTime(a: Occasion, b: Occasion): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const starts = (a.start ?? 0) - (b.start ?? 0);
  return starts === 0 ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : starts;
}

/**
 * The meetings that are not over at `now` (ms since 1970 UTC) and take place before the day `until`, cancelled ones too, in
 * order. One without an hour counts until its day in `zone` is over.
 */
export function occasionsOf(
  meetings: readonly MeetingWith[],
  { now, today, until, zone }: { now: number; today: Day; until: Day; zone: string },
): Occasion[] {
  return meetings
    .map(({ meeting, personId }) => ({
      span: spanOf(meeting),
      occasion: {
        key: meeting.id,
        meetingId: meeting.id,
        personId,
        day: startDay(meeting, zone),
        start: meeting.start,
        off: isOff(meeting),
      },
    }))
    .filter(({ span, occasion }) => (span === null ? occasion.day >= today : span.end > now))
    .map(({ occasion }) => occasion)
    .filter(({ day }) => day < until)
    .toSorted(byTime);
}

/**
 * The days on which a series would go on by its agreed rhythm after the last meeting of it that is known, up to the day before
 * `until`. None where no rhythm is agreed, and none once the last known one lies two turns back: then it has ended.
 */
export function expectedOf(
  { series, personId }: SeriesWith,
  lastKnown: Day | null,
  { today, until }: { today: Day; until: Day },
): Occasion[] {
  const everyDays = Math.round((series.format?.everyWeeks ?? 0) * 7);
  if (!series.recurring || everyDays < 7 || lastKnown === null) return [];
  if (daysBetween(lastKnown, today) > 2 * everyDays) return [];
  const expected: Occasion[] = [];
  for (let day = addToDay(lastKnown, everyDays); day < until; day = addToDay(day, everyDays)) {
    if (day <= today) continue;
    const key = `${series.id} ${day}`;
    expected.push({ key, meetingId: null, personId, day, start: null, off: false });
  }
  return expected;
}
