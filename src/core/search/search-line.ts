/** What of each kind of record can be found, as one line of the result. */
import { stampTime } from '../hybrid-clock.ts';
import type { Entity, Kind } from '../model.ts';
import type { Day, Id, Lane } from '../record.ts';

export const searchGroups = ['commitments', 'questions', 'said', 'plan', 'people'] as const;
export type SearchGroup = (typeof searchGroups)[number];

export type SearchMark =
  | 'question'
  | 'mine'
  | 'theirs'
  | 'evidence'
  | 'feedback'
  | 'topic'
  | 'note'
  | 'letter'
  | 'assessment'
  | 'plan'
  | 'matter'
  | 'person';

export interface SearchLine {
  /** `store:id`. */
  readonly key: string;
  readonly store: Kind;
  readonly id: Id;
  readonly group: SearchGroup;
  readonly mark: SearchMark;
  readonly text: string;
  /** The rest that it is found by: an answer, the words as promised, the body of a letter. */
  readonly more: string;
  readonly personId: Id | null;
  readonly meetingId: Id | null;
  /** When it was written down, ms since 1970 UTC. */
  readonly at: number;
  readonly lane: Lane | null;
  /** Of a commitment that is open. */
  readonly due: Day | null;
  /** Its state, of what has one; of an assessment whose view it is. */
  readonly state: string | null;
}

type Found = Pick<SearchLine, 'group' | 'mark' | 'text'> & Partial<SearchLine>;
type Rules = { readonly [K in Kind]?: (record: Entity<K>) => Found };

const join = (...parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join('\n');
const plan = (text: string, more: Partial<SearchLine> = {}): Found => ({ group: 'plan', mark: 'plan', text, ...more });

const rules: Rules = {
  commitments: (c) => ({
    group: 'commitments',
    mark: c.owner === 'me' ? 'mine' : 'theirs',
    text: c.text,
    more: c.words === c.text ? '' : c.words,
    due: c.state === 'open' ? c.due : null,
    state: c.state,
  }),
  questions: (q) => ({ group: 'questions', mark: 'question', text: q.text, more: q.answer, state: q.state }),
  notes: (n) => ({
    group: 'said',
    mark: n.kind === 'feedback' ? 'feedback' : 'note',
    text: n.text,
    at: n.at,
    state: n.kind,
  }),
  topics: (t) => ({ group: 'said', mark: 'topic', text: t.title || t.notes, more: join(t.wanted, t.title && t.notes) }),
  evidence: (e) => ({
    group: 'said',
    mark: 'evidence',
    text: e.text,
    more: join(e.situation, e.behaviour, e.impact, e.proof),
    at: Date.parse(`${e.day}T12:00:00Z`),
  }),
  letters: (l) => ({
    group: 'said',
    mark: 'letter',
    text: l.subject ?? '',
    more: l.body ?? '',
    state: l.kind,
    ...(l.sentOn === null ? {} : { at: Date.parse(`${l.sentOn}T12:00:00Z`) }),
  }),
  assessments: (a) => ({
    group: 'said',
    mark: 'assessment',
    text: a.words,
    at: Date.parse(`${a.day}T12:00:00Z`),
    state: a.by,
  }),
  objectives: (o) => plan(o.text, { more: join(o.success, o.measure), state: o.state }),
  visions: (v) => plan(v.toTell || v.mine, { more: v.toTell ? v.mine : '' }),
  milestones: (m) => plan(m.title, { state: m.state }),
  needs: (n) => plan(n.text),
  opportunities: (o) => plan(o.text, { more: o.source, state: o.state }),
  benefits: (b) => plan(b.text),
  pitches: (p) => plan(p.ask, { more: join(p.larger, p.smaller, p.benefit, p.ease, ...p.steps, p.heard, p.condition) }),
  objections: (o) => plan(o.text, { more: o.reply }),
  seasons: (s) => plan(s.title),
  competencies: (c) => plan(c.name),
  matters: (m) => ({ group: 'plan', mark: 'matter', text: m.text, lane: 'private' }),
  people: (p) => ({ group: 'people', mark: 'person', text: p.name, more: p.addresses.join(' ') }),
};

/** The kinds of which anything can be found. */
export const searchedKinds = Object.keys(rules) as readonly Kind[];

/** The line of a record; null where there is nothing to find, as with what is deleted. */
export function searchLineOf<K extends Kind>(kind: K, record: Entity<K>): SearchLine | null {
  const rule = rules[kind];
  // A deleted record may have lost its content already.
  if (!rule || record.deletedAt !== null) return null;
  const found = rule(record);
  if (join(found.text, found.more ?? '') === '') return null;
  const of = record as { personId?: Id | null; meetingId?: Id | null; lane?: Lane; mergedInto?: Id | null };
  if (of.mergedInto) return null;
  return {
    key: `${kind}:${record.id}`,
    store: kind,
    id: record.id,
    more: '',
    personId: kind === 'people' ? record.id : (of.personId ?? null),
    meetingId: of.meetingId ?? null,
    at: stampTime(record.createdAt),
    lane: of.lane ?? null,
    due: null,
    state: null,
    ...found,
  };
}
