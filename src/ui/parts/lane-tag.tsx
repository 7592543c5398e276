import { Clock3, Eye, Lock } from 'lucide';
import type { Ref, TargetedKeyboardEvent } from 'preact';
import type { Lane } from '../../core/record.ts';
import { type MessageId, useSay } from '../messages.tsx';
import { Icon } from './icon.tsx';

const icons = { private: Lock, later: Clock3, shared: Eye } as const;
/** In the order in which a press goes through them. */
export const allLanes: readonly Lane[] = ['private', 'later', 'shared'];
const laneWord = (lane: Lane): MessageId => `lane.${lane}`;

/** Who may ever see an item, as a sign and its word. */
export function LaneTag({ lane }: { lane: Lane }) {
  const say = useSay();
  return (
    <span class="lane">
      <Icon of={icons[lane]} size={12} />
      {say(laneWord(lane))}
    </span>
  );
}

interface LaneButtonProps {
  lane: Lane;
  onChange: (lane: Lane) => void;
  /** The lanes it goes through, in order. */
  choices?: readonly Lane[];
  buttonRef?: Ref<HTMLButtonElement>;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLButtonElement>) => void;
}

/** The same as a button that goes to the next lane. */
export function LaneButton({ lane, onChange, choices = ['private', 'shared'], buttonRef, onKeyDown }: LaneButtonProps) {
  const say = useSay();
  const next = choices[(choices.indexOf(lane) + 1) % choices.length] ?? 'private';
  return (
    <button
      type="button"
      class="lane lane-btn"
      ref={buttonRef ?? null}
      title={say('lane.change', { lane: say(laneWord(next)) })}
      onClick={() => onChange(next)}
      onKeyDown={onKeyDown}
    >
      <Icon of={icons[lane]} size={12} />
      {say(laneWord(lane))}
      <span class="vh">{say('lane.change', { lane: say(laneWord(next)) })}</span>
    </button>
  );
}
