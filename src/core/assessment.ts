/** How the user's work is seen: which view counts in a meeting, whether it has grown old, and what is still hidden. */
import { daysBetween } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { TopicKind } from './meetings.ts';
import type { Message } from './message.ts';
import { firstName } from './names.ts';
import type { Day, Id } from './record.ts';
import type { Assessment, Level } from './standing.ts';

/** From the lowest to the highest. */
export const levels = ['developing', 'strong', 'outstanding'] as const satisfies readonly Level[];

/** Whose view: mine, theirs, and what I expect theirs to be. */
export type Side = Assessment['by'];

/** A quarter: what somebody thought longer ago says little about today. */
const oldAfterDays = 91;

/** Steps from one level up to another; negative where the other is lower. */
export function stepsUp(from: Level, to: Level): number {
  return levels.indexOf(to) - levels.indexOf(from);
}

export type Views = Readonly<Record<Side, Assessment | null>>;

/** What each side said or thought in one meeting. */
export function viewsIn(assessments: readonly Assessment[], meetingId: Id): Views {
  const here = assessments.filter((one) => one.meetingId === meetingId && one.deletedAt === null);
  const by = (side: Side) => here.find((one) => one.by === side) ?? null;
  return { me: by('me'), them: by('them'), guess: by('guess') };
}

/** The latest view of one side that names a level, null where there is none. `but` leaves out those of one meeting. */
export function latestView(
  assessments: readonly Assessment[],
  side: Side,
  but: Id | null = null,
): (Assessment & { readonly level: Level }) | null {
  let latest: (Assessment & { readonly level: Level }) | null = null;
  for (const one of assessments) {
    if (one.by !== side || one.deletedAt !== null || one.level === null) continue;
    if (but !== null && one.meetingId === but) continue;
    const later = !latest || one.day > latest.day || (one.day === latest.day && one.updatedAt > latest.updatedAt);
    if (later) latest = { ...one, level: one.level };
  }
  return latest;
}

/**
 * True when a view says too little about `today`: it was there at the last meeting already, or is more than 13 weeks old.
 * What was written for this very meeting only grows old by the weeks.
 */
export function isStale(
  view: Pick<Assessment, 'day' | 'meetingId'>,
  { meeting, previous }: Pick<MeetingRecords, 'meeting' | 'previous'>,
  today: Day,
): boolean {
  if (daysBetween(view.day, today) > oldAfterDays) return true;
  if (view.meetingId === meeting.id) return false;
  return previous !== null && view.day <= previous.day;
}

export interface OwnViews {
  /** What counts for this meeting: written for it, or carried over from one that did not take place. */
  readonly current: Assessment | null;
  /** The one before, to start from where there is no current one. */
  readonly before: (Assessment & { readonly level: Level }) | null;
}

/** My view, or my guess, as it stands before this meeting. */
export function ownViews(records: MeetingRecords, side: 'me' | 'guess', today: Day): OwnViews {
  const here = viewsIn(records.assessments, records.meeting.id)[side];
  const before = latestView(records.assessments, side, records.meeting.id);
  const carried = before !== null && !isStale(before, records, today) ? before : null;
  return { current: here?.level ? here : (carried ?? here), before };
}

/** The three views that this meeting is about: mine and my guess as they stand now, theirs as heard in it. */
export function viewsNow(records: MeetingRecords, today: Day): Views {
  return {
    me: ownViews(records, 'me', today).current,
    them: viewsIn(records.assessments, records.meeting.id).them,
    guess: ownViews(records, 'guess', today).current,
  };
}

/** True once something of their view has been written down: a level or words. */
export function isHeard(theirs: Assessment | null): boolean {
  return theirs !== null && (theirs.level !== null || theirs.words.trim() !== '');
}

/**
 * True once their view is in: written down, and the user has said that it is complete by ending the step (a closed
 * meeting says so too). Until then the talk shows nothing of mine.
 */
export function theirsIsIn({ meeting, topics, assessments }: MeetingRecords): boolean {
  if (!isHeard(viewsIn(assessments, meeting.id).them)) return false;
  const step = topics.find(({ kind, deletedAt }) => kind === 'their-view' && deletedAt === null);
  return step?.state === 'done' || meeting.closedAt !== null;
}

/** The title of a step of the talk once what it asks for is known; null where it keeps its own. */
export function titleOnceKnown(records: MeetingRecords, kind: TopicKind): Message | null {
  if ((kind !== 'their-view' && kind !== 'my-view') || !theirsIsIn(records)) return null;
  if (kind === 'my-view') return { id: 'assessment.step-difference' };
  const { them } = viewsIn(records.assessments, records.meeting.id);
  if (!them?.level) return null;
  const name = firstName(records.person?.name ?? '');
  return name === ''
    ? { id: `assessment.step-unnamed-${them.level}` }
    : { id: `assessment.step-${them.level}`, values: { name } };
}
