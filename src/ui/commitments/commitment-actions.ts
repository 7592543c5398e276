/** What a person can do with promises, their own and those of others. Part of `Actions`. */
import type { Day, Id, Lane } from '../../core/record.ts';
import type { Owner } from '../../core/words.ts';
import type { Undo } from '../actions.ts';

export interface NewCommitmentText {
  owner: Owner;
  personId: Id | null;
  text: string;
  due: Day | null;
}

export interface CommitmentActions {
  /** A promise that was made outside of any one-on-one. */
  addCommitment(commitment: NewCommitmentText): Promise<Undo>;
  setDue(commitmentId: Id, due: Day | null): Promise<Undo>;
  /** `on` is the day of delivery, today where it is not given. */
  setCommitmentState(commitmentId: Id, state: 'open' | 'delivered' | 'dropped', on?: Day): Promise<Undo>;
  editCommitment(
    commitmentId: Id,
    edit: { text?: string; lane?: Lane; owner?: Owner; earlyBy?: Day | null },
  ): Promise<Undo>;
  shareCommitments(ids: readonly Id[]): Promise<Undo>;
  /** A note on how it goes, private at first. */
  addProgress(commitmentId: Id, text: string): Promise<Undo>;
  /** Makes it a topic of the next one-on-one with that person, once. */
  raiseCommitment(commitmentId: Id): Promise<Undo>;
}
