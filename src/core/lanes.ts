/** The one gate through which anything leaves the extension. */
import type { Day, Id, Lane } from './record.ts';

/** Until when `later` holds: a day, or that a meeting is over. */
export type LaneUntil = { readonly day: Day } | { readonly meetingId: Id };

export interface Laned {
  readonly lane: Lane;
  readonly laneUntil: LaneUntil | null;
  /** The private half of a vision never comes to this gate, whatever the lane of the other half. */
  readonly mine?: never;
}

export interface GateTime {
  /** In the user's zone. */
  readonly today: Day;
  /** Meetings that are over. A meeting not named here has not passed. */
  readonly passedMeetings?: ReadonlySet<Id>;
}

/** The meetings that items wait for. */
export function meetingsWaitedFor(items: readonly Laned[]): Set<Id> {
  return new Set(
    items.flatMap(({ lane, laneUntil }) =>
      lane === 'later' && laneUntil !== null && 'meetingId' in laneUntil ? [laneUntil.meetingId] : [],
    ),
  );
}

function mayLeave({ lane, laneUntil }: Laned, { today, passedMeetings }: GateTime): boolean {
  if (lane === 'shared') return true;
  if (lane !== 'later' || laneUntil === null) return false;
  return 'day' in laneUntil ? laneUntil.day <= today : passedMeetings?.has(laneUntil.meetingId) === true;
}

/**
 * Parts items into those that may leave and those that stay, each in the order given. Shared ones leave, later ones
 * once their day is reached or their meeting is over, private ones never.
 */
export function split<T extends Laned>(items: readonly T[], at: GateTime): { leaves: T[]; stays: T[] } {
  const leaves: T[] = [];
  const stays: T[] = [];
  for (const item of items) (mayLeave(item, at) ? leaves : stays).push(item);
  return { leaves, stays };
}
