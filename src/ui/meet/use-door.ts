/** The check at the door: whether it is asked, what was answered, what is better then, and the ways on. */
import { asksAtDoor, type DoorAnswer, type DoorPlan, type DoorSeen, decidesAtDoor, doorPlan } from '../../core/door.ts';
import { firstName } from '../../core/names.ts';
import type { TalkStep } from '../../core/talk.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { PanelShown } from '../panel/panel-state.ts';
import { useAct } from '../parts/undo-bar.tsx';

export interface Door {
  readonly name: string;
  /** True while the question is to be seen. */
  readonly shown: boolean;
  readonly seen: DoorSeen | null;
  /** What is better today, while that is still to be decided. */
  readonly plan: DoorPlan | null;
  readonly answer: (seen: DoorSeen) => void;
  readonly park: () => void;
  readonly goOn: () => void;
}

/** `onThrough` is told when the door is behind one and the talk begins. */
export function useDoor(shown: PanelShown, steps: readonly TalkStep[], onThrough: () => void): Door {
  const { records, door: kept = null, seasons = [] } = shown;
  const { say, now, today, zone } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id } = records.meeting;
  const decides = decidesAtDoor(steps, kept);
  const plan = decides && kept ? doorPlan(records, steps, kept.seen, { seasons, today, zone }) : null;

  const keep = async (answer: DoorAnswer, words: string) => {
    const done = await act(() => actions.answerDoor(id, answer), words);
    if (done && (answer.seen === 'focused' || answer.decided !== null)) onThrough();
  };
  const park = async () => {
    const ask = plan?.ask;
    if (!ask || !kept) return;
    const both = async () => {
      const back = await actions.editTopic(id, { id: ask.id, kind: ask.kind }, { state: 'parked' });
      const backToo = await actions.answerDoor(id, { ...kept, decided: 'parked' });
      return async () => {
        await back();
        await backToo();
      };
    };
    if (await act(both, say('meet.ask-parked'))) onThrough();
  };
  return {
    name: firstName(records.person?.name ?? ''),
    shown: decides || asksAtDoor(records, steps, kept, now),
    seen: kept?.seen ?? null,
    plan,
    answer: (seen) => void keep({ seen, decided: null }, say(`meet.door-${seen}-told`)),
    park: () => void park(),
    goOn: () => void keep({ seen: kept?.seen ?? 'focused', decided: 'raised' }, say('meet.door-gone-on')),
  };
}
