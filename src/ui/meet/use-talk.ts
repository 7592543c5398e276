/** Where the talk is: which step is open, where the focus goes with the next one, and how a step ends. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { canPark, currentStep, type TalkStep } from '../../core/talk.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { StepEnd } from '../panel/step-keys.ts';
import { useAct } from '../parts/undo-bar.tsx';

/** The step after `id` that is still open, else the first open one. */
export function nextOpenStep(steps: readonly TalkStep[], id: Id): TalkStep | null {
  const at = steps.findIndex((step) => step.id === id);
  const others = [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))];
  return others.find(({ state }) => state === 'open') ?? null;
}

export interface Talk {
  /** The step that the talk is at, null when all are settled. */
  readonly current: TalkStep | null;
  /** The step that is shown open: the one chosen by hand, else the current one. */
  readonly open: TalkStep | null;
  /** True where the open step was chosen by hand. */
  readonly chosen: boolean;
  /** The step whose notes get the focus when it opens; `arrived` says that they have it. */
  readonly arrive: Id | null;
  readonly arrived: () => void;
  readonly titleOf: (step: TalkStep) => string;
  /** The place in the order. Arriving is no matter of the talk, so it has the number 0. */
  readonly numberOf: (step: TalkStep) => number;
  readonly openStep: (id: Id) => void;
  readonly fold: () => void;
  readonly setState: (step: TalkStep, state: StepEnd | 'open') => Promise<boolean>;
  /** Ends the open step and goes to the next. */
  readonly end: (state: StepEnd) => void;
}

/** `list` holds the steps on screen. */
export function useTalk(meetingId: Id, steps: readonly TalkStep[], list: RefObject<HTMLElement | null>): Talk {
  const { say, sayMessage } = useWords();
  const act = useAct();
  const actions = useActions();
  // The step that was opened by hand; null follows the talk.
  const [chosen, setChosen] = useState<Id | null>(null);
  const [arrive, setArrive] = useState<Id | null>(null);
  const current = currentStep(steps);
  const open = steps.find(({ id }) => id === chosen) ?? current;

  const titleOf = ({ title }: TalkStep) => (typeof title === 'string' ? title : sayMessage(title));
  const counted = steps.filter(({ kind }) => kind !== 'arrive');
  const setState = (step: TalkStep, state: StepEnd | 'open') =>
    act(
      () => actions.editTopic(meetingId, { id: step.id, kind: step.kind }, { state }),
      say(`panel.step-${state}-told`, { text: titleOf(step) }),
    );
  const end = async (state: StepEnd) => {
    if (open?.state !== 'open' || (state === 'parked' && !canPark(open))) return;
    const next = nextOpenStep(steps, open.id);
    const inStep = list.current?.contains(document.activeElement) ?? false;
    if (next && inStep) setArrive(next.id);
    if (await setState(open, state)) setChosen(next?.id ?? null);
    else setArrive(null);
  };
  return {
    current,
    open,
    chosen: chosen !== null,
    arrive,
    arrived: () => setArrive(null),
    titleOf,
    numberOf: (step) => counted.indexOf(step) + 1,
    openStep(id) {
      setChosen(id);
      setArrive(id);
    },
    fold: () => setChosen(null),
    setState,
    end: (state) => void end(state),
  };
}
