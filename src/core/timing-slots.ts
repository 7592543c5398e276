/** Calmer times for a meeting, on the days that were seen. */
import {
  coveredMinutes,
  isAfterLeave,
  isAway,
  isEndOfWeek,
  isWorkingDay,
  meetingDay,
  meetingsOf,
  overlaps,
  type Span,
  type Surroundings,
  spanIn,
  type Whose,
  wholeDay,
} from './around.ts';
import { dayOf, daysBetween, instantAt, minuteOf } from './day.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import { breathMs, lunch, weekEndFrom } from './timing-facts.ts';

export interface CalmSlot extends Span {
  /** Whose calendar says that it is free. */
  readonly freeFor: 'both' | 'mine';
  /** Why. Its gaps: `name`, `day` (a Day), `startTime` (an instant). */
  readonly message: Message;
}

const most = 3;
const stepMinutes = 30;
const longMinutes = 4 * 60;
const usualHours = { from: 9 * 60, to: 17 * 60 };
/** When people listen best, in minutes after midnight: mid-morning and mid-afternoon. */
const goodStarts = [10 * 60 + 30, 14 * 60 + 30];

/** Nine to five, and as far beyond as the meeting itself shows that these two work. */
function hoursOf({ meeting, zone }: Surroundings): { from: number; to: number } {
  const start = minuteOf(meeting.start, zone);
  const end = dayOf(meeting.end, zone) === dayOf(meeting.start, zone) ? minuteOf(meeting.end, zone) : start;
  return { from: Math.min(usualHours.from, start), to: Math.max(usualHours.to, end) };
}

const takes = ({ busy, allDay, kind }: Surroundings['events'][number]) =>
  busy && kind !== 'place' && (kind === 'away' || !allDay);

function slotsOn(day: Day, around: Surroundings): readonly (Span & { minute: number })[] {
  const { meeting, events, zone, now } = around;
  const { from, to } = hoursOf(around);
  const length = meeting.end - meeting.start;
  const taken = [...events.filter(takes), meeting];
  const noon = spanIn(day, lunch.from, lunch.to, zone);
  const lastEnd = spanIn(day, from, isEndOfWeek(day, around) ? Math.min(to, weekEndFrom) : to, zone).end;
  const slots: (Span & { minute: number })[] = [];
  for (let minute = Math.ceil(from / stepMinutes) * stepMinutes; minute < to; minute += stepMinutes) {
    const start = instantAt(day, minute, zone);
    const end = start + length;
    const withBreath = { start: start - breathMs, end: end + breathMs };
    if (start <= now || end > lastEnd || overlaps({ start, end }, noon)) continue;
    if (!taken.some((one) => overlaps(one, withBreath))) slots.push({ minute, start, end });
  }
  return slots;
}

interface Ranked {
  readonly day: Day;
  readonly slot: Span;
  readonly freeFor: CalmSlot['freeFor'];
  /** The smaller comes first, one after the other. */
  readonly rank: readonly number[];
}

const inOrder = (one: Ranked, other: Ranked): number =>
  one.rank.map((value, index) => value - (other.rank[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

function bestOn(day: Day, around: Surroundings): Ranked | null {
  const { seen, zone } = around;
  const whose: readonly Whose[] = seen.theirs.includes(day) ? ['mine', 'theirs'] : ['mine'];
  if (whose.some((one) => isAway(day, one, around) || isAfterLeave(day, one, around))) return null;
  const minutes = Math.max(...whose.map((one) => coveredMinutes(wholeDay(day, zone), meetingsOf(around, one))));
  if (minutes > longMinutes) return null;
  const freeFor = whose.length === 2 ? 'both' : 'mine';
  const far = Math.abs(daysBetween(meetingDay(around), day));
  const ranked = slotsOn(day, around).map(({ minute, ...slot }): Ranked => {
    const off = Math.min(...goodStarts.map((good) => Math.abs(good - minute)));
    return { day, slot, freeFor, rank: [freeFor === 'both' ? 0 : 1, far, minutes, off, minute] };
  });
  return ranked.sort(inOrder)[0] ?? null;
}

/**
 * Up to three times for a meeting of the same length, the best first, one a day: on working days that were seen whole,
 * ahead of `now`, free with a breath around, not over lunch, not late at the end of the week, not on a long day or one
 * after leave. Days on which both calendars were seen come first, then those near the meeting.
 */
export function calmSlots(around: Surroundings): readonly CalmSlot[] {
  const days = [...new Set(around.seen.mine)].filter((day) => isWorkingDay(day, around));
  const best = days.map((day) => bestOn(day, around)).filter((one) => one !== null);
  return best
    .sort(inOrder)
    .slice(0, most)
    .map(({ day, slot, freeFor }) => {
      const values = { name: around.name, day, startTime: slot.start };
      const id = freeFor === 'both' ? 'timing.slot-both' : 'timing.slot-mine';
      return { ...slot, freeFor, message: { id, values } };
    });
}
