/** What can be done with one objective, each told in the undo bar. */

import type { LaneUntil } from '../../core/lanes.ts';
import { firstName } from '../../core/names.ts';
import type { ObjectiveEdit } from '../../core/objectives/objectives-place.ts';
import type { Person } from '../../core/people.ts';
import type { Objective } from '../../core/plan.ts';
import type { Day, Lane } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { type MessageId, useWords, type Values } from '../messages.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';

export interface ObjectiveActs {
  readonly edit: (edit: ObjectiveEdit, told?: MessageId, values?: Values) => Promise<boolean>;
  /** For fields, which say themselves when a save failed. */
  readonly save: (edit: ObjectiveEdit) => Promise<void>;
  readonly lane: (lane: Lane, until: LaneUntil | null) => void;
  readonly agree: (person: Person, on: Day) => Promise<boolean>;
  readonly notAgreed: () => Promise<boolean>;
  readonly raise: (person: Person) => Promise<boolean>;
  readonly reach: (on?: Day) => Promise<boolean>;
  readonly drop: () => Promise<boolean>;
  readonly reopen: () => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
}

export function useObjectiveActs(one: Objective): ObjectiveActs {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const { id, text } = one;
  const edit: ObjectiveActs['edit'] = (change, told = 'objectives.changed', values = {}) =>
    act(() => actions.editObjective(id, change), say(told, { text, ...values }));
  const turn = (state: Objective['state'], told: MessageId, on: Day = today) =>
    act(() => actions.setObjectiveState(id, state, on), say(told, { text }));
  return {
    edit,
    save: async (change) =>
      tellDone(say('objectives.changed', { text: change.text ?? text }), await actions.editObjective(id, change)),
    lane: (lane, until) =>
      void act(() => actions.setObjectiveLane(id, lane, until), say('objectives.lane-told', { text })),
    agree: (person, on) =>
      edit({ agreedWith: person.id, agreedOn: on }, 'objectives.agreed-told', {
        name: firstName(person.name),
        day: on,
      }),
    notAgreed: () => edit({ agreedWith: null, agreedOn: null }, 'objectives.not-agreed-told'),
    raise: (person) =>
      act(
        () => actions.raiseObjective(id, person.id, say('objectives.topic', { text })),
        say('objectives.raised-told', { name: firstName(person.name), text }),
      ),
    reach: (on = today) => turn('reached', 'objectives.reached-told', on),
    drop: () => turn('dropped', 'objectives.dropped-told'),
    reopen: () => turn('open', 'objectives.reopened-told'),
    remove: () => act(() => actions.removeObjective(id), say('objectives.removed', { text })),
  };
}
