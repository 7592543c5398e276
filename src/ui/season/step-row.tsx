import { useRef } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import type { PlacedStep } from '../../core/season/plan-season.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Line } from '../parts/line.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { RowMoves } from '../parts/use-row-moves.ts';
import type { OnView } from './season-shown.ts';
import { clauses, timeLeft } from './season-words.ts';
import { StepDetails } from './step-details.tsx';
import { StepMark } from './step-mark.tsx';
import { StepNote } from './step-note.tsx';

/** The day in the margin, and how long it is from there to the decision. */
function StepDay({ placed, last }: { placed: PlacedStep; last: boolean }) {
  const words = useWords();
  const { say, today, formatDay } = words;
  const { on, daysLeft, step } = placed;
  if (!on || daysLeft === null) {
    return <div class="step-day">{step.done ? null : <span>{say('season.no-day')}</span>}</div>;
  }
  const day = on.day === today ? say('season.today') : formatDay(on.day, 'day-month');
  return (
    <div class="step-day num">
      <b>{day}</b>
      <span>{timeLeft(daysLeft, last, words)}</span>
    </div>
  );
}

/** Words whose first clause stands out. */
export function Clauses({ text }: { text: string }) {
  const [first, rest] = clauses(text.trim());
  return (
    <bdi>
      <b>{first}</b>
      {rest}
    </bdi>
  );
}

/** The words of a step: asks in the voice of who asks, what others are to see with its first clause in bold. */
function StepText({ placed: { step } }: { placed: PlacedStep }) {
  const { say } = useWords();
  const text = step.text.trim();
  if (text === '') return <span class="meta">{say(`season.what-${step.what}`)}</span>;
  if (step.what === 'ask' || step.what === 'small-ask') {
    return (
      <>
        <b>{say(`season.lead-${step.what}`)}</b>{' '}
        <span class="voice" dir="auto">
          {text}
        </span>
      </>
    );
  }
  if (step.what === 'advice') return <bdi>{text}</bdi>;
  return <Clauses text={text} />;
}

export interface StepRowProps {
  placed: PlacedStep;
  shown: OnView;
  /** The last one before the decision. */
  last: boolean;
  opened: boolean;
  onOpen: (id: Id | null) => void;
  /** Null where it cannot be moved. */
  moves: RowMoves | null;
}

/** A step of the season: its day in the margin, its words, and what is to be known of it. */
export function StepRow({ placed, shown, last, opened, onOpen, moves }: StepRowProps) {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const { step, on } = placed;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    // What was opened takes the focus with it.
    button.current?.focus();
    onOpen(null);
  };
  const name = step.text.trim() || say(`season.what-${step.what}`);
  const done = () =>
    void act(
      () => actions.editSeasonStep(shown.season.id, step.id, { done: !step.done }),
      say(step.done ? 'season.undone-told' : 'season.done-told', { text: name }),
    );
  return (
    <Line
      margin={<StepDay placed={placed} last={last} />}
      class={on?.day === today ? 'step now' : 'step'}
      {...(moves ? { row: step.id, grip: true as const } : {})}
    >
      <div class="season-step" onKeyDownCapture={(event) => moves?.onKey(event, step.id, name)}>
        <StepMark what={step.what} />
        <div class="grow">
          <button
            type="button"
            class={step.done ? 'row-text done' : 'row-text'}
            ref={button}
            aria-expanded={opened}
            onClick={() => onOpen(opened ? null : step.id)}
          >
            <StepText placed={placed} />
          </button>
          <StepNote placed={placed} shown={shown} />
          {opened && <StepDetails placed={placed} shown={shown} onClose={close} />}
        </div>
        <Menu
          name={say('season.more-for', { text: name })}
          items={[
            { key: 'done', label: say(step.done ? 'season.not-done' : 'season.done'), onChoose: done },
            ...(moves?.items(step.id, name) ?? []),
            {
              key: 'remove',
              label: say('season.remove-step'),
              onChoose: () =>
                void act(
                  () => actions.removeSeasonStep(shown.season.id, step.id),
                  say('season.step-removed', { text: name }),
                ),
            },
          ]}
        />
      </div>
    </Line>
  );
}
