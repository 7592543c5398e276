/**
 * What each record puts into its indexes. Keys are sparse: a record that a list does not show is not in its index, so
 * that no view reads what it will not draw, and the badge counts open commitments alone.
 */
import type { Entity, Kind } from '../core/model.ts';
import { placeOf } from './rows.ts';
import { noDay } from './schema.ts';

type Keys = Record<string, IDBValidKey | null>;
type Rules = { readonly [K in Kind]: (record: Entity<K>) => Keys };

/** The meetings in which a question was asked or answered. */
function handledIn({ askedIn, answeredIn }: Entity<'questions'>): string[] | null {
  const meetings = new Set(answeredIn === null ? askedIn : [...askedIn, answeredIn]);
  return meetings.size > 0 ? [...meetings] : null;
}

const rules: Rules = {
  people: (p) =>
    p.mergedInto ? {} : { addresses: p.addresses.length > 0 ? [...p.addresses] : null, name: p.name.toLowerCase() },
  employers: () => ({}),
  matters: (m) => ({ person: [m.personId, m.kind, m.order] }),
  series: (s) => ({ person: s.personId }),
  meetings: (m) => ({
    startAt: m.cancelled ? null : placeOf(m),
    series: [m.seriesId, placeOf(m)],
  }),
  topics: (t) => ({ meeting: [t.meetingId, t.order] }),
  notes: (n) => ({ meeting: n.meetingId ? [n.meetingId, n.at] : null, about: n.aboutId ? [n.aboutId, n.at] : null }),
  questions: (q) => ({
    openWith: q.personId && (q.state === 'open' || q.state === 'asked') ? [q.personId, q.order] : null,
    meeting: q.meetingId ? [q.meetingId, q.order] : null,
    handledIn: handledIn(q),
  }),
  commitments: (c) => ({
    openWith: c.personId && c.state === 'open' ? [c.personId, c.owner, c.due ?? noDay, c.order] : null,
    openDueOn: c.due && c.state === 'open' ? [c.owner, c.due] : null,
    deliveredTo: c.owner === 'me' && c.personId && c.deliveredOn ? [c.personId, c.deliveredOn] : null,
    meeting: c.meetingId ? [c.meetingId, c.order] : null,
  }),
  objectives: (o) => ({ open: o.state === 'open' ? [o.horizon, o.order] : null }),
  visions: () => ({}),
  milestones: (m) => ({ vision: [m.visionId, m.order] }),
  needs: (n) => ({ milestone: [n.milestoneId, n.order] }),
  opportunities: (o) => ({ need: [o.needId, o.order] }),
  benefits: (b) => ({ opportunity: [b.opportunityId, b.order] }),
  pitches: (p) => ({ openWith: p.state === 'open' || p.state === 'made' ? p.personId : null }),
  objections: (o) => ({ pitch: [o.pitchId, o.order] }),
  seasons: (s) => ({ decidedOn: s.decidedOn }),
  competencies: () => ({}),
  evidence: (e) => ({ day: e.day, meeting: e.meetingId }),
  assessments: (a) => ({ person: [a.personId, a.day] }),
  checks: (c) => ({ meeting: c.meetingId }),
  checklistItems: (i) => (i.meetingId ? { meeting: i.meetingId } : { stage: [i.stage, i.order] }),
  letters: (l) => ({
    person: l.personId ? [l.personId, l.sentOn ?? noDay] : null,
    meeting: l.meetingId,
    about: l.aboutId,
  }),
  receipts: (r) => ({ subject: [r.kind, r.subject] }),
  versions: (v) => ({ record: v.recordId }),
  settings: () => ({}),
};

/** The index keys of a record; a deleted one stands in no list, only among what is to be purged. */
export function indexFields<K extends Kind>(kind: K, record: Entity<K>): Record<string, IDBValidKey> {
  if (record.deletedAt !== null) return { deleted: record.deletedAt };
  const keys: Record<string, IDBValidKey> = {};
  for (const [name, key] of Object.entries(rules[kind](record))) if (key !== null) keys[name] = key;
  return keys;
}
