/** What speaks for or against the time of a meeting. Each is a fact with its reason; nothing is added up to a score. */
import {
  coveredMinutes,
  freeIn,
  isAfterLeave,
  isEndOfWeek,
  meetingDay,
  meetingsOf,
  minuteMs,
  overlaps,
  type Span,
  type Surroundings,
  spanIn,
  type Whose,
  wholeDay,
} from './around.ts';
import { minuteOf } from './day.ts';
import type { Message } from './message.ts';

export type TimingKind = 'after-leave' | 'before' | 'lunch' | 'week-end' | 'last' | 'long-day' | 'after' | 'calm';

export interface TimingFact {
  readonly kind: TimingKind;
  /** Its gaps: `name`, `n`, `day` (a Day), and instants whose names end in `Time`. */
  readonly message: Message;
}

/** Less than this between two meetings is back to back, in ms. */
export const breathMs = 10 * minuteMs;
/** Lunch, in minutes after midnight. */
export const lunch = { from: 12 * 60, to: 13 * 60 + 30 } as const;
/** From here on a last working day of the week is late, in minutes after midnight. */
export const weekEndFrom = 15 * 60;

const lastFrom = 16 * 60 + 30;
const breakMs = 30 * minuteMs;
const longMinutes = 5 * 60;

type Words = Readonly<Record<Whose | 'both', string>>;
type Found<T> = Readonly<Record<Whose, T | null>>;

/** Names who it is true of. Null where it is true of nobody. */
function said<T>(
  kind: TimingKind,
  words: Words,
  { mine, theirs }: Found<T>,
  values: (of: T) => NonNullable<Message['values']>,
): TimingFact | null {
  const of = theirs ?? mine;
  if (of === null) return null;
  const who = theirs === null ? 'mine' : mine === null ? 'theirs' : 'both';
  return { kind, message: { id: words[who], values: values(of) } };
}

const forEach = <T>(find: (whose: Whose) => T | null): Found<T> => ({ mine: find('mine'), theirs: find('theirs') });

function before(around: Surroundings): TimingFact | null {
  const { meeting, name } = around;
  const found = forEach((whose) => {
    const near = meetingsOf(around, whose).filter(
      ({ start, end }) => start < meeting.start && meeting.start - end < breathMs,
    );
    return near.length === 0 ? null : Math.min(meeting.start, Math.max(...near.map(({ end }) => end)));
  });
  const words = { mine: 'timing.before-mine', theirs: 'timing.before-theirs', both: 'timing.before-both' };
  return said('before', words, found, (endTime) => ({ name, endTime }));
}

function after(around: Surroundings): TimingFact | null {
  const { meeting, name } = around;
  const found = forEach((whose) => {
    const near = meetingsOf(around, whose).filter(
      ({ start, end }) => end > meeting.end && start - meeting.end < breathMs,
    );
    return near.length === 0 ? null : Math.max(meeting.end, Math.min(...near.map(({ start }) => start)));
  });
  const words = { mine: 'timing.after-mine', theirs: 'timing.after-theirs', both: 'timing.after-both' };
  return said('after', words, found, (startTime) => ({ name, startTime }));
}

function overLunch(around: Surroundings): TimingFact | null {
  const { meeting, name, zone } = around;
  const noon = spanIn(meetingDay(around), lunch.from, lunch.to, zone);
  if (!overlaps(meeting, noon)) return null;
  const noBreak = (spans: readonly Span[]) => freeIn(noon, spans).every(({ start, end }) => end - start < breakMs);
  if (noBreak([meeting])) return { kind: 'lunch', message: { id: 'timing.lunch' } };
  const found = forEach((whose) => (noBreak([meeting, ...meetingsOf(around, whose)]) ? noon : null));
  const words = { mine: 'timing.lunch-mine', theirs: 'timing.lunch-theirs', both: 'timing.lunch-both' };
  return said('lunch', words, found, ({ start, end }) => ({ name, startTime: start, endTime: end }));
}

function weekEnd(around: Surroundings): TimingFact | null {
  const day = meetingDay(around);
  if (minuteOf(around.meeting.start, around.zone) < weekEndFrom || !isEndOfWeek(day, around)) return null;
  return { kind: 'week-end', message: { id: 'timing.week-end', values: { day } } };
}

function lastOfDay(around: Surroundings): TimingFact | null {
  const { meeting, name, seen, zone } = around;
  if (minuteOf(meeting.start, zone) < lastFrom) return null;
  const day = meetingDay(around);
  const rest = { start: meeting.end, end: wholeDay(day, zone).end };
  const found = forEach((whose) =>
    seen[whose].includes(day) && !meetingsOf(around, whose).some((one) => overlaps(one, rest)) ? true : null,
  );
  const words = { mine: 'timing.last-mine', theirs: 'timing.last-theirs', both: 'timing.last-both' };
  return said('last', words, found, () => ({ name }));
}

function afterLeave(around: Surroundings): TimingFact | null {
  const day = meetingDay(around);
  const found = forEach((whose) => (isAfterLeave(day, whose, around) ? true : null));
  const words = { mine: 'timing.leave-mine', theirs: 'timing.leave-theirs', both: 'timing.leave-both' };
  return said('after-leave', words, found, () => ({ name: around.name }));
}

function longDay(around: Surroundings): TimingFact | null {
  const { meeting, name, zone } = around;
  const day = wholeDay(meetingDay(around), zone);
  const found = forEach((whose) => {
    const minutes = coveredMinutes(day, [meeting, ...meetingsOf(around, whose)]);
    return minutes >= longMinutes ? Math.floor(minutes / 60) : null;
  });
  // With both, the number is the smaller one, which holds for each.
  const least = Math.min(found.mine ?? 24, found.theirs ?? 24);
  const words = { mine: 'timing.long-mine', theirs: 'timing.long-theirs', both: 'timing.long-both' };
  return said('long-day', words, found, () => ({ name, n: least }));
}

function calm(around: Surroundings): TimingFact | null {
  const day = meetingDay(around);
  const found = forEach((whose) => (around.seen[whose].includes(day) ? true : null));
  const words = { mine: 'timing.calm-mine', theirs: 'timing.calm-theirs', both: 'timing.calm-both' };
  return said('calm', words, found, () => ({ name: around.name }));
}

const checks = [afterLeave, before, overLunch, weekEnd, lastOfDay, longDay, after];

/**
 * The facts about the time of a meeting, what weighs most first. `calm` stands alone, where the day was seen and nothing
 * speaks against it. What was not seen is not claimed: without their calendar no sentence is about the other one.
 */
export function timingFacts(around: Surroundings): readonly TimingFact[] {
  const against = checks.map((check) => check(around)).filter((fact) => fact !== null);
  if (against.length > 0) return against;
  const quiet = calm(around);
  return quiet === null ? [] : [quiet];
}
