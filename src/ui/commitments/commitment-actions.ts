/** What a person can do with promises, their own and those of others. Part of `Actions`. */
import type { Day, Id, Lane } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface CommitmentActions {
  setDue(commitmentId: Id, due: Day | null): Promise<Undo>;
  setCommitmentState(commitmentId: Id, state: 'open' | 'delivered' | 'dropped'): Promise<Undo>;
  editCommitment(commitmentId: Id, edit: { text?: string; lane?: Lane; owner?: 'me' | 'them' }): Promise<Undo>;
  shareCommitments(ids: readonly Id[]): Promise<Undo>;
}
