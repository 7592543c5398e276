import { Check, X } from 'lucide';
import { useId } from 'preact/hooks';
import type { WayChoice } from '../../../core/roadmap/need-form.ts';
import { useSay } from '../../messages.tsx';
import { Circle } from '../../parts/circle.tsx';
import { Icon } from '../../parts/icon.tsx';

function Sign({ of }: { of: WayChoice }) {
  if (of === 'met') return <Icon of={Check} size={14} />;
  if (of === 'gone') return <Icon of={X} size={14} />;
  return <Circle fill={of === 'found' ? 'half' : 'dashed'} />;
}

interface WayStateProps {
  /** What the choice is about, read out. */
  legend: string;
  choice: WayChoice;
  /** A way that is kept may be gone; a new one is not. */
  mayBeGone: boolean;
  onChoose: (choice: WayChoice) => void;
}

/** How far a way leads, as native radios with the signs of the roadmap. */
export function WayState({ legend, choice, mayBeGone, onChoose }: WayStateProps) {
  const say = useSay();
  const name = useId();
  const choices: readonly WayChoice[] = mayBeGone ? ['found', 'hoped', 'met', 'gone'] : ['found', 'hoped', 'met'];
  return (
    <fieldset class="way-state">
      <legend class="vh">{legend}</legend>
      {choices.map((one) => (
        <label key={one} class={one === choice ? 'on' : undefined}>
          <input type="radio" class="vh" name={name} checked={one === choice} onChange={() => onChoose(one)} />
          <Sign of={one} />
          <span>{say(`roadmap.edit-way-${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
