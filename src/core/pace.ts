/** The clock of the talk: the time that is left, and until when the ask must start so that it still fits. */
import type { MeetingRecords } from './meeting-records.ts';
import type { Id } from './record.ts';
import { lengthOf, type TalkStep } from './talk.ts';

const minute = 60_000;
/** How long before its latest start the ask is told as near, in minutes. */
const soonMinutes = 3;

export interface Pace {
  readonly phase: 'before' | 'running' | 'over';
  /** Whole minutes to go, left, or over. Without a known end: since the start. */
  readonly minutes: number;
  /** False where the calendar says no end; the talk then counts up, and is never over. */
  readonly endKnown: boolean;
  /** Whole minutes that have gone, and how many there are in all; `share` is the same as a part of one. */
  readonly gone: number;
  readonly total: number;
  readonly share: number;
  /** Null where there is no ask in this talk, or it is settled. */
  readonly ask: AskPace | null;
  /** True when only the time for who does what by when is left, and it has not begun. */
  readonly wrapUpDue: boolean;
}

export interface AskPace {
  readonly id: Id;
  /** The latest start, ms since 1970 UTC, and where it lies in the whole, as a part of one. */
  readonly due: number;
  readonly share: number;
  /** `started`: it or the vision that leads to it is being talked about. */
  readonly state: 'ahead' | 'soon' | 'late' | 'started';
}

interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The step that is open on the screen. */
  readonly openId: Id | null;
}

/** The steps that the ask needs time for: a vision right before it that is still to be told, itself, all behind it. */
function fromAskOn(steps: readonly TalkStep[], ask: number): readonly TalkStep[] {
  const before = steps[ask - 1];
  const leads = before?.kind === 'vision' && before.state === 'open';
  return steps.slice(leads ? ask - 1 : ask).filter(({ state }) => state === 'open');
}

function askPace(
  steps: readonly TalkStep[],
  { start, end }: { start: number; end: number },
  { now, openId }: Moment,
): AskPace | null {
  const index = steps.findIndex(({ kind, state }) => kind === 'ask' && state === 'open');
  const ask = steps[index];
  if (!ask) return null;
  const rest = fromAskOn(steps, index);
  const needed = rest.reduce((sum, { minutes }) => sum + minutes, 0) * minute;
  const due = Math.max(start, end - needed);
  const at = { id: ask.id, due, share: (due - start) / (end - start) };
  const begun = rest.some(({ id, kind }) => id === openId && (kind === 'ask' || kind === 'vision'));
  if (begun) return { ...at, state: 'started' };
  if (now >= due && now >= start) return { ...at, state: 'late' };
  return { ...at, state: now >= start && now >= due - soonMinutes * minute ? 'soon' : 'ahead' };
}

/**
 * The pace at `now`, of the meeting as the calendar has it now; so a meeting that is moved while it runs is counted anew.
 * Null where its start is not known.
 */
export function paceOf(records: MeetingRecords, steps: readonly TalkStep[], moment: Moment): Pace | null {
  const { start, end: stated } = records.meeting;
  if (start === null) return null;
  const { now, openId } = moment;
  const total = lengthOf(records);
  const end = start + total * minute;
  const endKnown = stated !== null && stated > start;
  const phase = now < start ? 'before' : now < end || !endKnown ? 'running' : 'over';
  const gone = Math.min(Math.max(0, Math.floor((now - start) / minute)), total);
  const minutes = {
    before: Math.ceil((start - now) / minute),
    running: endKnown ? Math.ceil((end - now) / minute) : Math.floor((now - start) / minute),
    over: Math.floor((now - end) / minute),
  }[phase];
  const last = steps.find(({ kind, state }) => kind === 'wrap-up' && state === 'open');
  const ask = askPace(steps, { start, end }, moment);
  return {
    phase,
    minutes,
    endKnown,
    gone,
    total,
    share: Math.min(1, Math.max(0, (now - start) / (end - start))),
    ask,
    wrapUpDue:
      phase === 'running' &&
      last !== undefined &&
      last.id !== openId &&
      now >= end - last.minutes * minute &&
      total > 5,
  };
}
