/** What the insights are drawn from: no more of each record than they need, because there may be fifty thousand. */
import type { Person } from '../people.ts';
import type { Beat } from '../people-list.ts';
import type { Day, Id } from '../record.ts';
import type { Assessment } from '../standing.ts';
import type { Commitment } from '../words.ts';

export interface PromiseFact extends Pick<Commitment, 'owner' | 'personId' | 'state' | 'due' | 'deliveredOn'> {
  /** How often its day was put off. */
  readonly moved: number;
}

export const openKinds = ['mine', 'theirs', 'question'] as const;
export type OpenKind = (typeof openKinds)[number];

/** What is open now: what I owe, what is owed to me, what I mean to ask. */
export interface OpenFact {
  readonly kind: OpenKind;
  readonly id: Id;
  readonly personId: Id | null;
  readonly text: string;
  /** The day it was said or written down. */
  readonly since: Day;
}

/** A one-on-one that is over, or that did not take place. */
export interface MeetingFact {
  readonly personId: Id;
  readonly day: Day;
  readonly beat: Beat;
}

/** The days on which career was talked about with somebody, latest first, two at most. */
export interface CareerFact {
  readonly personId: Id;
  readonly days: readonly Day[];
}

export interface InsightFacts {
  /** Everybody who is not joined into somebody else. */
  readonly people: readonly Person[];
  readonly promises: readonly PromiseFact[];
  readonly open: readonly OpenFact[];
  readonly meetings: readonly MeetingFact[];
  readonly career: readonly CareerFact[];
  readonly assessments: readonly Assessment[];
  /** The first day anything of this is of, null where there is nothing. */
  readonly earliest: Day | null;
}

/** The same about one person alone. */
export function factsWith(facts: InsightFacts, personId: Id): InsightFacts {
  const about = <T extends { readonly personId: Id | null }>(list: readonly T[]) =>
    list.filter((one) => one.personId === personId);
  return {
    ...facts,
    promises: about(facts.promises),
    open: about(facts.open),
    meetings: about(facts.meetings),
    career: about(facts.career),
    assessments: about(facts.assessments),
  };
}
