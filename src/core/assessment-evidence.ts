/** Which evidence backs a view, and whether it covers the time that the view is about. */
import { latestView, theirsIsIn, viewsIn } from './assessment.ts';
import { daysBetween } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import type { Assessment, Evidence } from './standing.ts';

/** What happened in the last three weeks comes to mind by itself. */
const freshDays = 21;
const oldDays = 91;

/** The evidence that a view names, newest first; what was deleted since is left out. */
export function evidenceOf(view: Assessment | null, evidence: readonly Evidence[]): Evidence[] {
  const ids = new Set(view?.evidenceIds ?? []);
  return evidence.filter(({ id, deletedAt }) => ids.has(id) && deletedAt === null);
}

/** The day of my last view before this meeting's, from which on evidence is new; null where there is none. */
export function newSince({ assessments, meeting }: Pick<MeetingRecords, 'assessments' | 'meeting'>): Day | null {
  return latestView(assessments, 'me', meeting.id)?.day ?? null;
}

/** The evidence from `since` on, newest first as given; all of it where `since` is null. */
export function evidenceSince(evidence: readonly Evidence[], since: Day | null): Evidence[] {
  return evidence.filter(({ day, deletedAt }) => deletedAt === null && (since === null || day >= since));
}

/**
 * What to know about the age of `backing`: that all of it is of the last three weeks while the view covers more, or that
 * all of it is older than a quarter. Null where it is well spread, and where there is none.
 */
export function evidenceHint(backing: readonly Evidence[], since: Day | null, today: Day): Message | null {
  if (backing.length === 0) return null;
  const ages = backing.map(({ day }) => daysBetween(day, today));
  if (ages.every((age) => age > oldDays)) return { id: 'assessment.evidence-old' };
  const coversMore = since === null || daysBetween(since, today) > freshDays;
  if (backing.length > 1 && coversMore && ages.every((age) => age <= freshDays))
    return { id: 'assessment.evidence-fresh' };
  return null;
}

const fewestOffered = 3;
const mostOffered = 6;

/**
 * What to offer first for a view, newest first as given: what backs it already, what is new since the last view, and in
 * any case the latest few.
 */
export function offeredFor(view: Assessment | null, evidence: readonly Evidence[], since: Day | null): Evidence[] {
  const live = evidenceSince(evidence, null);
  const fresh = since === null ? [] : evidenceSince(live, since);
  const offered = new Set([...live.slice(0, fewestOffered), ...fresh.slice(0, mostOffered), ...evidenceOf(view, live)]);
  return live.filter((one) => offered.has(one));
}

/** The records as the talk may show them: what backs my view stays out of sight as long as the view itself does. */
export function withoutHiddenBacking(records: MeetingRecords): MeetingRecords {
  const { me } = viewsIn(records.assessments, records.meeting.id);
  if (!me || theirsIsIn(records)) return records;
  return { ...records, evidence: records.evidence.filter(({ id }) => !me.evidenceIds.includes(id)) };
}
