/** What a record holds when it is new, beside what is said of it. */
import type { Fields } from '../core/model.ts';

type Given<T, K extends keyof T> = Pick<T, K> & Partial<Pick<T, Extract<keyof T, 'lane' | 'laneUntil'>>>;

type NewCommitment = Given<
  Fields<'commitments'>,
  'owner' | 'personId' | 'meetingId' | 'text' | 'words' | 'due' | 'order'
>;

/** A promise that was just given, private unless told. */
export function newCommitment(given: NewCommitment): Fields<'commitments'> {
  return {
    slips: [],
    state: 'open',
    deliveredOn: null,
    earlyBy: null,
    confirmedOn: null,
    objectiveId: null,
    lane: 'private',
    laneUntil: null,
    ...given,
  };
}

/** What matters to somebody, as it was just learnt. */
export function newMatter(
  given: Pick<Fields<'matters'>, 'personId' | 'kind' | 'text' | 'how' | 'order'> & Partial<Fields<'matters'>>,
): Fields<'matters'> {
  return { learntOn: null, source: '', checkedOn: null, ...given };
}

type NewEvidence = Given<Fields<'evidence'>, 'day' | 'text' | 'personId' | 'meetingId'>;

/** Evidence of one line, not yet told in full, private unless told. */
export function newEvidence(given: NewEvidence): Fields<'evidence'> {
  return {
    situation: '',
    behaviour: '',
    impact: '',
    proof: '',
    objectiveIds: [],
    competencyIds: [],
    lane: 'private',
    laneUntil: null,
    ...given,
  };
}

type NewObjective = Given<Fields<'objectives'>, 'text' | 'horizon' | 'startedOn' | 'due' | 'order'>;

/** An objective of one line, not yet agreed with anybody, private unless told. */
export function newObjective(given: NewObjective): Fields<'objectives'> {
  return {
    success: '',
    measure: '',
    state: 'open',
    reachedOn: null,
    progress: null,
    agreedWith: null,
    agreedOn: null,
    milestoneId: null,
    employerId: null,
    lane: 'private',
    laneUntil: null,
    ...given,
  };
}
