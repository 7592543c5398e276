/** How well two people's views of the same work fit over time, and how well the user guesses. */
import { stepsUp } from './assessment.ts';
import { daysBetween } from './day.ts';
import type { Message } from './message.ts';
import type { Day, Id } from './record.ts';
import type { Assessment, Level } from './standing.ts';

/** What each side thought at one meeting; null where it named no level. */
export interface Seen {
  readonly meetingId: Id | null;
  readonly day: Day;
  readonly me: Level | null;
  readonly them: Level | null;
  readonly guess: Level | null;
}

/** Fewer meetings than this say nothing about how views fit. */
const fewestSeen = 2;
const fewestForTrend = 3;
/** Half a step on the mean is a leaning, even where the last meeting was otherwise. */
const leastBias = 0.5;
const keptForDays = 91;

function byMeeting(assessments: readonly Assessment[]): Seen[] {
  const all = new Map<string, Seen>();
  for (const { by, day, level, meetingId, deletedAt } of assessments) {
    if (deletedAt !== null || level === null) continue;
    const key = meetingId ?? day;
    const seen = all.get(key) ?? { meetingId, day, me: null, them: null, guess: null };
    // A guess is often written the day before; the talk's own day is the later one.
    all.set(key, { ...seen, day: day > seen.day ? day : seen.day, [by]: level });
  }
  return [...all.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The views by meeting, newest first. What I thought before a talk that did not take place, or did not come to it, counts
 * for the next one for a quarter. Views outside of any meeting stand by their day.
 */
export function seenOverTime(assessments: readonly Assessment[]): Seen[] {
  const list: Seen[] = [];
  let waiting: Seen | null = null;
  for (const seen of byMeeting(assessments)) {
    const kept: Seen | null = waiting && daysBetween(waiting.day, seen.day) <= keptForDays ? waiting : null;
    if (waiting && !kept) list.push(waiting);
    const whole: Seen = { ...seen, me: seen.me ?? kept?.me ?? null, guess: seen.guess ?? kept?.guess ?? null };
    waiting = whole.them ? null : whole;
    if (whole.them) list.push(whole);
  }
  if (waiting) list.push(waiting);
  return list.reverse();
}

/** `one-lower`: one step below my view every time; `lower`: below it, by more at least once. */
export type Lean = 'one-lower' | 'lower' | 'equal' | 'one-higher' | 'higher';

export interface Calibration {
  /** Guesses that their view has answered, and how many of them were right. */
  readonly guesses: number;
  readonly right: number;
  /** Mean steps from my view up to theirs, negative where theirs is lower; null without both views of three meetings. */
  readonly bias: number | null;
  /** How the latest difference lies, and for how many meetings running it has lain on that side. */
  readonly lean: { readonly kind: Lean; readonly times: number } | null;
  /** Where their view has gone since the first of at least three, and the day of that first one. */
  readonly trend: { readonly to: 'up' | 'down' | 'level'; readonly since: Day } | null;
}

function leanOf(steps: readonly number[]): Calibration['lean'] {
  const [latest] = steps;
  if (latest === undefined) return null;
  const end = steps.findIndex((step) => Math.sign(step) !== Math.sign(latest));
  const run = end === -1 ? steps : steps.slice(0, end);
  const times = run.length;
  if (latest === 0) return { kind: 'equal', times };
  const side = latest < 0 ? 'lower' : 'higher';
  return { kind: run.every((step) => Math.abs(step) === 1) ? `one-${side}` : side, times };
}

/** What the meetings in `seen` (newest first) say; null while fewer than two have their view beside one of mine. */
export function calibrationOf(seen: readonly Seen[]): Calibration | null {
  const steps = seen.flatMap(({ me, them }) => (me && them ? [stepsUp(me, them)] : []));
  const guessed = seen.flatMap(({ guess, them }) => (guess && them ? [guess === them] : []));
  if (Math.max(steps.length, guessed.length) < fewestSeen) return null;
  const theirs = seen.flatMap(({ them, day }) => (them ? [{ them, day }] : []));
  const [newest] = theirs;
  const oldest = theirs.at(-1);
  const way = newest && oldest ? stepsUp(oldest.them, newest.them) : 0;
  return {
    guesses: guessed.length,
    right: guessed.filter(Boolean).length,
    bias: steps.length < fewestForTrend ? null : steps.reduce((sum, step) => sum + step, 0) / steps.length,
    lean: leanOf(steps),
    trend:
      oldest && theirs.length >= fewestForTrend
        ? { to: way > 0 ? 'up' : way < 0 ? 'down' : 'level', since: oldest.day }
        : null,
  };
}

function guessesSay({ guesses, right }: Calibration): Message[] {
  if (guesses < fewestSeen) return [];
  if (right === 0) return [{ id: 'assessment.guessed-none', values: { n: guesses } }];
  return [{ id: 'assessment.guessed', values: { right, n: guesses } }];
}

/** The leaning over all meetings, where the latest ones do not say it already. */
function biasSays({ bias, lean }: Calibration, name: string): Message[] {
  if (bias === null || Math.abs(bias) < leastBias || (lean && lean.times > 1)) return [];
  return [{ id: bias < 0 ? 'assessment.bias-lower' : 'assessment.bias-higher', values: { name } }];
}

/** The finding in at most four sentences. `name` is how the other one is addressed. */
export function calibrationSays(calibration: Calibration, name: string): Message[] {
  const { lean, trend } = calibration;
  const said = guessesSay(calibration);
  if (lean) {
    const run = lean.times === 1 ? 'last' : lean.times === 2 ? 'twice' : 'running';
    said.push({ id: `assessment.lean-${lean.kind}-${run}`, values: { name, n: lean.times } });
  }
  said.push(...biasSays(calibration, name));
  if (trend && trend.to !== 'level')
    said.push({ id: `assessment.trend-${trend.to}`, values: { name, day: trend.since } });
  return said;
}
