import { TriangleAlert } from 'lucide';
import type { Ref, TargetedKeyboardEvent } from 'preact';
import type { Capture } from '../../core/capture.ts';
import type { Lane } from '../../core/record.ts';
import { reasonId } from '../failure-words.ts';
import { useSay, useWords, Words, type WordsOfView } from '../messages.tsx';
import type { CaptureState } from '../use-capture.ts';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { LaneButton } from './lane-tag.tsx';
import { MetaLine } from './line.tsx';
import { Mark } from './mark.tsx';

/** "Dana will", "You will", "Question": what the line will be kept as. `name` is how the other one is addressed. */
export function leadOf(kind: Capture['kind'], name: string | null, say: WordsOfView['say']): string {
  if (kind === 'theirs') return name ? say('capture.theirs', { name }) : say('capture.theirs-unnamed');
  if (kind === 'feedback') return name ? say('capture.feedback', { name }) : say('capture.feedback-unnamed');
  if (kind === 'question' && name) return say('capture.question-named', { name });
  return say(`capture.${kind}`);
}

export interface PreviewProps {
  capture: Capture;
  name: string | null;
  lane: Lane;
  onLane: (lane: Lane) => void;
  laneRef: Ref<HTMLButtonElement>;
  onLaneKey: (event: TargetedKeyboardEvent<HTMLButtonElement>) => void;
}

/** How the line is understood, before it is kept. */
export function CapturePreview({ capture, name, lane, onLane, laneRef, onLaneKey }: PreviewProps) {
  const { say, formatDay } = useWords();
  return (
    <div class="parse">
      <Mark kind={capture.kind} />
      <div>
        <b>{leadOf(capture.kind, name, say)}</b> <bdi>{capture.text}</bdi>
        <MetaLine>
          {capture.due && <span>{say('capture.by', { day: capture.due })}</span>}
          <LaneButton lane={lane} onChange={onLane} buttonRef={laneRef} onKeyDown={onLaneKey} />
          <span class="keyboard-only">{say('capture.tab')}</span>
        </MetaLine>
        <span class="vh" role="status">
          {[leadOf(capture.kind, name, say), capture.due && say('capture.by', { day: formatDay(capture.due) })]
            .filter(Boolean)
            .join(', ')}
        </span>
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
