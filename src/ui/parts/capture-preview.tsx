import { TriangleAlert } from 'lucide';
import type { Ref, TargetedKeyboardEvent } from 'preact';
import type { Capture } from '../../core/capture.ts';
import { reasonId } from '../failure-words.ts';
import { useSay, useWords, Words, type WordsOfView } from '../messages.tsx';
import type { CaptureState } from '../use-capture.ts';
import { Button } from './button.tsx';
import type { Later } from './capture-line.tsx';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { allLanes, LaneButton } from './lane-tag.tsx';
import { MetaLine } from './line.tsx';
import { Mark } from './mark.tsx';

/** "Dana will", "You will", "Question": what the line will be kept as. `name` is how the other one is addressed. */
export function leadOf({ kind, person }: Capture, name: string | null, say: WordsOfView['say']): string {
  if (kind === 'theirs' && person) return say('capture.theirs', { name: person.name });
  if (kind === 'theirs') return name ? say('capture.theirs', { name }) : say('capture.theirs-unnamed');
  if (kind === 'feedback') return name ? say('capture.feedback', { name }) : say('capture.feedback-unnamed');
  if (kind === 'question' && name) return say('capture.question-named', { name });
  return say(`capture.${kind}`);
}

const toWhom = ({ kind, person }: Capture, say: WordsOfView['say']) =>
  kind === 'mine' && person ? say('meet.for', { name: person.name }) : null;

/** The same for who cannot see it: it changes with the mark, the name and the day, not with every letter. */
export function readOut(capture: Capture, name: string | null, { say, formatDay, formatRow }: WordsOfView): string {
  const by = capture.due && say('capture.by', { day: formatDay(capture.due) });
  return formatRow([leadOf(capture, name, say), toWhom(capture, say), by].filter((part) => part !== null));
}

export interface PreviewProps {
  capture: Capture;
  name: string | null;
  state: CaptureState;
  later: Later | undefined;
  laneRef: Ref<HTMLButtonElement>;
  onLaneKey: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

/** How the line is understood, before it is kept. */
export function CapturePreview({ capture, name, state, later, laneRef, onLaneKey }: PreviewProps) {
  const { say } = useWords();
  const to = toWhom(capture, say);
  return (
    <div class="parse">
      <Mark kind={capture.kind} />
      <div>
        <b>{leadOf(capture, name, say)}</b> <bdi>{capture.text}</bdi>
        <MetaLine>
          {to && <bdi>{to}</bdi>}
          {capture.due && <span>{say('capture.by', { day: capture.due })}</span>}
          <LaneButton
            lane={state.lane}
            onChange={state.setLane}
            buttonRef={laneRef}
            onKeyDown={onLaneKey}
            {...(later ? { choices: allLanes } : {})}
          />
          {state.until && later?.draw({ until: state.until, onChange: state.setUntil, onKeyDown: onLaneKey })}
          {!state.until && <span class="keyboard-only">{say('capture.tab')}</span>}
        </MetaLine>
      </div>
    </div>
  );
}

/** A write that failed: what happened, what is safe, what to do. The words stay in the line below. */
export function CaptureFailure({ state }: { state: CaptureState }) {
  const say = useSay();
  return (
    <div class="parse" role="alert">
      <span class="mk late">
        <Icon of={TriangleAlert} />
      </span>
      <div>
        <Words id="capture.failed" values={{ what: <b>{say('failure.not-saved')}</b> }} />
        <div class="row wrap">
          <Button kind="primary" small onClick={state.keep}>
            {say('retry')}
          </Button>
          <CopyButton text={state.text} />
        </div>
      </div>
    </div>
  );
}

/** Why it failed, in the place of the key hints. */
export function CaptureReason({ state }: { state: CaptureState }) {
  const say = useSay();
  if (!state.failure) return null;
  return (
    <div class="keys reason">
      {say(reasonId(state.failure))} {say('capture.tries', { n: state.tries })}
    </div>
  );
}
