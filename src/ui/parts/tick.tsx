import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The words of the label. */
  children: ComponentChildren;
  disabled?: boolean;
  /** Ids of what explains it, such as why it ticked itself. */
  describedBy?: string;
  /** Hides the words, for a tick that stands in the margin of its own line. */
  hideWords?: boolean;
}

/** A native checkbox with its words. */
export function Tick({ checked, onChange, children, disabled = false, describedBy, hideWords = false }: TickProps) {
  return (
    <label class={hideWords ? 'tick alone' : 'tick'}>
      <span class="tick-box">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <Icon of={Check} size={14} />
      </span>
      <span class={hideWords ? 'vh' : 'tick-words'}>{children}</span>
    </label>
  );
}
