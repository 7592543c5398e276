/** Where an objective stands: done, behind or ahead of what was planned for now, late, or not heard of for long. */
import { dayOf, daysBetween } from '../day.ts';
import { stampTime } from '../hybrid-clock.ts';
import type { Objective } from '../plan.ts';
import type { Day } from '../record.ts';

/** What was last written down about it. */
export interface ObjectiveSigns {
  /** The last line of its log. */
  readonly lastLine: { readonly day: Day; readonly text: string } | null;
  /** How many lines of evidence are linked to it, and the day of the newest. */
  readonly evidence: number;
  readonly lastEvidenceOn: Day | null;
}

export const noSigns: ObjectiveSigns = { lastLine: null, evidence: 0, lastEvidenceOn: null };

export type Pace = 'ahead' | 'as-planned' | 'behind';

export interface Standing {
  readonly state: Objective['state'];
  /** 0 to 100, null where the user gives no number. */
  readonly progress: number | null;
  /** What was planned for now, 0 to 100: the same amount each day from its start to its due day. */
  readonly planned: number | null;
  readonly pace: Pace | null;
  /** Whole days past its due day while it is open, else 0. */
  readonly lateBy: number;
  /** The day of the last line about it, or of its start where there is none, once that is long ago; else null. */
  readonly quietSince: Day | null;
  /** True where there never was a line. */
  readonly neverHeard: boolean;
}

/** A difference that says nothing: progress is a guess in steps of five. */
const tolerance = 5;
/** Days without a line after which it is asked for one. */
const quietAfter = { short: 42, long: 70 } as const;

/** What was planned for `today`, in whole hundredths; null without a start before its due day. */
export function plannedBy(startedOn: Day | null, due: Day | null, today: Day): number | null {
  if (startedOn === null || due === null || due <= startedOn) return null;
  const share = daysBetween(startedOn, today) / daysBetween(startedOn, due);
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}

/** How progress stands to the plan, both 0 to 100. */
export function paceOf(progress: number, planned: number): Pace {
  if (Math.abs(progress - planned) <= tolerance) return 'as-planned';
  return progress > planned ? 'ahead' : 'behind';
}

/** The day from which it counts: the one the user gave, else the one it was written down on in `zone`. */
export const beganOn = ({ startedOn, createdAt }: Pick<Objective, 'startedOn' | 'createdAt'>, zone: string): Day =>
  startedOn ?? dayOf(stampTime(createdAt), zone);

function lastHeard({ lastLine, lastEvidenceOn }: ObjectiveSigns): Day | null {
  if (lastLine === null || lastEvidenceOn === null) return lastLine?.day ?? lastEvidenceOn;
  return lastLine.day > lastEvidenceOn ? lastLine.day : lastEvidenceOn;
}

/** Where it stands on `today`, a day in the user's `zone`. */
export function standingOf(
  objective: Objective,
  signs: ObjectiveSigns,
  { today, zone }: { readonly today: Day; readonly zone: string },
): Standing {
  const { state, progress, startedOn, due, horizon } = objective;
  const open = state === 'open';
  const planned = open ? plannedBy(startedOn, due, today) : null;
  const heard = lastHeard(signs);
  const since = heard ?? beganOn(objective, zone);
  const quiet = open && daysBetween(since, today) > quietAfter[horizon];
  return {
    state,
    progress,
    planned,
    pace: open && progress !== null && planned !== null ? paceOf(progress, planned) : null,
    lateBy: open && due !== null ? Math.max(0, daysBetween(due, today)) : 0,
    quietSince: quiet ? since : null,
    neverHeard: heard === null,
  };
}

/** Open, in time, and heard of lately; or reached. */
export const isOnItsWay = ({ state, lateBy, quietSince }: Standing): boolean =>
  state === 'reached' || (state === 'open' && lateBy === 0 && quietSince === null);

/** How long a reached one still stands among those at work, in days. */
const recentDays = 90;

/** True where it was reached so lately that it still belongs to the picture. */
export const isRecent = ({ state, reachedOn }: Pick<Objective, 'state' | 'reachedOn'>, today: Day): boolean =>
  state === 'reached' && reachedOn !== null && daysBetween(reachedOn, today) <= recentDays;
