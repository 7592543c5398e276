import { Check, Flag } from 'lucide';
import type { ComponentChildren } from 'preact';
import { canPark, type TalkStep } from '../../core/talk.ts';
import { Text, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';
import { OrderMark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { GoalPart } from './goal-part.tsx';
import { type StepEnd, stepShortcuts } from './step-keys.ts';
import type { Reorder } from './use-reorder.ts';

export function StepTitle({ step }: { step: TalkStep }) {
  return typeof step.title === 'string' ? <bdi dir="auto">{step.title}</bdi> : <Text m={step.title} />;
}

/** The number of a step in the talk, 0 for one that is not counted; a check once it is done. */
function StepMark({ step, n, now }: { step: TalkStep; n: number; now: boolean }) {
  if (step.state === 'done') {
    return (
      <span class="mk now">
        <Icon of={Check} />
      </span>
    );
  }
  if (step.kind === 'ask') {
    return (
      <span class={now ? 'mk now' : 'mk'}>
        <Icon of={Flag} />
      </span>
    );
  }
  return n > 0 ? <OrderMark n={n} now={now} /> : null;
}

/** What is in a step; other views lead to the ask. */
const Within = ({ step, children }: { step: TalkStep; children: ComponentChildren }) =>
  step.kind === 'ask' ? <GoalPart goal="ask-step">{children}</GoalPart> : children;

/** A step that is not open: its name as the button that opens it, its state, its share of the time. */
export function ClosedStep({
  step,
  n,
  onOpen,
  movable = false,
  onKeyDown,
}: {
  step: TalkStep;
  n: number;
  onOpen: () => void;
  /** An own topic that can be dragged among the others. */
  movable?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const { say, formatNumber } = useWords();
  const settled = step.state !== 'open';
  const written = (step.topic?.notes ?? '') !== '';
  return (
    <Line
      margin={<StepMark step={step} n={n} now={false} />}
      class={settled ? 'step settled' : 'step'}
      {...(movable ? { row: step.id, grip: true } : {})}
    >
      <Within step={step}>
        <button type="button" class="step-button" aria-expanded={false} onClick={onOpen} onKeyDown={onKeyDown}>
          <span class="grow">
            <StepTitle step={step} />
          </span>
          {settled && <span class={step.state === 'done' ? 'vh' : 'meta'}>{say(`panel.state-${step.state}`)}</span>}
          {settled && written && <span class="vh">{say('panel.has-notes')}</span>}
          {!settled && (
            <span class="meta num">
              <span aria-hidden="true">{formatNumber(step.minutes)}</span>
              <span class="vh">{say('panel.minutes', { n: step.minutes })}</span>
            </span>
          )}
        </button>
      </Within>
    </Line>
  );
}

export interface OpenStepProps {
  step: TalkStep;
  n: number;
  onEnd: (end: StepEnd) => void;
  onReopen: () => void;
  /** Folds the step away without settling it, where another one is the current one. */
  onFold: (() => void) | null;
  /** Moving an own topic among the others; null where there are no others. */
  reorder?: Reorder | null;
  /** Notes, and what else belongs to the step. */
  children?: ComponentChildren;
}

const ends: readonly StepEnd[] = ['done', 'skipped', 'parked'];

/**
 * The step that is talked about: its hint, its notes, and what became of it. The words of the ask stand below its title,
 * which does not say them a second time.
 */
export function OpenStep({ step, n, onEnd, onReopen, onFold, reorder = null, children }: OpenStepProps) {
  const { say } = useWords();
  const own = step.kind === 'own';
  const title = typeof step.title === 'string' ? step.title : '';
  const moves = own && reorder ? reorder : null;
  return (
    <Line margin={<StepMark step={step} n={n} now />} class="step now" {...(moves ? { row: step.id, grip: true } : {})}>
      <Within step={step}>
        <div class="row step-head" onKeyDownCapture={(event) => moves?.onKey(event, step.id, title)}>
          <h2 class="grow" aria-current="step">
            {step.kind === 'ask' ? say('talk.ask') : <StepTitle step={step} />}
          </h2>
          {onFold && (
            <Button small kind="quiet" onClick={onFold}>
              {say('panel.fold')}
            </Button>
          )}
          {moves && <Menu name={say('panel.more-for', { text: title })} items={moves.items(step.id, title)} />}
        </div>
        {step.hint && (
          <p class="ui muted">
            <Text m={step.hint} />
          </p>
        )}
        {own && step.topic && step.topic.wanted !== '' && (
          <p class="ui muted">
            {say('panel.wanted')} <bdi dir="auto">{step.topic.wanted}</bdi>
          </p>
        )}
        {children}
        {step.state === 'open' ? (
          <>
            <div class="row wrap step-ends">
              {ends
                .filter((end) => (end !== 'parked' || canPark(step)) && !(end === 'done' && step.kind === 'their-view'))
                .map((end) => (
                  <Button key={end} small aria-keyshortcuts={stepShortcuts[end]} onClick={() => onEnd(end)}>
                    {say(`panel.end-${end}`)}
                  </Button>
                ))}
            </div>
            <p class="meta keys-hint keyboard-only">{say(canPark(step) ? 'panel.step-keys-own' : 'panel.step-keys')}</p>
            {moves && <p class="meta keys-hint keyboard-only">{say('panel.reorder-hint')}</p>}
          </>
        ) : (
          <div class="row wrap step-ends">
            <span class="meta">{say(`panel.state-${step.state}`)}</span>
            <Button small onClick={onReopen}>
              {say('panel.reopen-step')}
            </Button>
          </div>
        )}
      </Within>
    </Line>
  );
}
