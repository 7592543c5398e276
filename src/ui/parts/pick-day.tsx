import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../core/record.ts';
import { useSay } from '../messages.tsx';
import { Button } from './button.tsx';

export interface PickDayProps {
  label: string;
  day: Day | null;
  onSet: (day: Day) => void;
  onEscape: () => void;
}

/** The browser's own date field. A year that is still being typed is a date too, so only "Set" and Enter take it. */
export function PickDay({ label, day, onSet, onEscape }: PickDayProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="row wrap pick-day"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = input.current?.value ?? '';
        if (/^\d{4}-\d\d-\d\d$/.test(chosen)) onSet(chosen);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onEscape();
      }}
    >
      <input
        type="date"
        class="field"
        ref={input}
        aria-label={label}
        defaultValue={day ?? ''}
        min="2000-01-01"
        max="2199-12-31"
        required
      />
      <Button small type="submit">
        {say('panel.due-set')}
      </Button>
    </form>
  );
}
