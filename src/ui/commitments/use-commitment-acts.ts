/** What can be done with one commitment, each told in the undo bar. */
import type { BoardGroup } from '../../core/board.ts';
import { dayFor } from '../../core/board.ts';
import type { Day } from '../../core/record.ts';
import type { Settings } from '../../core/upkeep.ts';
import type { Commitment } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export interface CommitmentActs {
  readonly deliver: (one: Commitment, on?: Day) => Promise<boolean>;
  readonly reopen: (one: Commitment) => Promise<boolean>;
  readonly letGo: (one: Commitment) => Promise<boolean>;
  readonly setDue: (one: Commitment, due: Day | null) => Promise<boolean>;
  readonly setEarlyBy: (one: Commitment, day: Day | null) => Promise<boolean>;
  readonly raise: (one: Commitment) => Promise<boolean>;
  /** Does what putting the row into a group means. */
  readonly put: (one: Commitment, group: BoardGroup) => void;
}

export function useCommitmentActs(settings: Pick<Settings, 'workingDays' | 'holidays'>): CommitmentActs {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const deliver = (one: Commitment, on: Day = today) =>
    act(
      () => actions.setCommitmentState(one.id, 'delivered', on),
      say(one.owner === 'me' ? 'commitments.delivered-told' : 'commitments.got-told', { text: one.text }),
    );
  const setDue = (one: Commitment, due: Day | null) =>
    act(
      () => actions.setDue(one.id, due),
      due === null
        ? say('commitments.undated-told', { text: one.text })
        : say('commitments.due-told', { text: one.text, day: due }),
    );
  return {
    deliver,
    setDue,
    reopen: (one) =>
      act(() => actions.setCommitmentState(one.id, 'open'), say('commitments.reopened-told', { text: one.text })),
    letGo: (one) =>
      act(() => actions.setCommitmentState(one.id, 'dropped'), say('commitments.let-go-told', { text: one.text })),
    setEarlyBy: (one, day) =>
      act(
        () => actions.editCommitment(one.id, { earlyBy: day }),
        day === null
          ? say('commitments.early-by-none-told', { text: one.text })
          : say('commitments.early-by-told', { text: one.text, day }),
      ),
    raise: (one) => act(() => actions.raiseCommitment(one.id), say('commitments.raised-told', { text: one.text })),
    put(one, group) {
      if (group === 'late') return;
      if (group === 'delivered') void deliver(one);
      else void setDue(one, dayFor(group, today, settings));
    },
  };
}
