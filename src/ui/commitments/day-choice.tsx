import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { quickDays } from '../../core/quick-days.ts';
import type { Day } from '../../core/record.ts';
import type { Settings } from '../../core/upkeep.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Of } from '../parts/of.tsx';

export interface DayChoiceProps {
  label: string;
  day: Day | null;
  /** What the button beside the field says. */
  set: string;
  onDay: (day: Day) => void;
  /** Offers the next days with one press. */
  quick?: Pick<Settings, 'workingDays' | 'holidays'> | undefined;
  /** Takes the day away. */
  none?: { readonly label: string; readonly onNone: () => void } | undefined;
  max?: Day;
}

/** A day in the browser's own field. A year that is still being typed is a day too, so only the button and Enter take it. */
export function DayChoice({ label, day, set, onDay, quick, none, max = '2199-12-31' }: DayChoiceProps) {
  const { today, formatDay } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(day ?? '');
  useEffect(() => setTyped(day ?? ''), [day]);
  const days = quick ? quickDays(today, quick).filter((one) => one !== day) : [];
  return (
    <form
      class="day-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = input.current?.value ?? '';
        if (/^\d{4}-\d\d-\d\d$/.test(chosen) && chosen !== day) onDay(chosen);
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <div class="row wrap">
        {days.map((one) => (
          <Button key={one} small onClick={() => onDay(one)}>
            {formatDay(one, 'weekday-day')}
            <Of as="meaning" what={formatDay(one, 'long')} />
          </Button>
        ))}
        <input
          key={day ?? ''}
          id={id}
          type="date"
          class="field"
          ref={input}
          defaultValue={day ?? ''}
          min="2000-01-01"
          max={max}
          required
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button small type="submit" kind={typed === (day ?? '') ? 'quiet' : 'plain'}>
          {set}
          <Of what={label} />
        </Button>
        {none && day !== null && (
          <Button small kind="quiet" onClick={none.onNone}>
            {none.label}
            <Of what={label} />
          </Button>
        )}
      </div>
    </form>
  );
}
