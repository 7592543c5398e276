import { useId } from 'preact/hooks';
import type { Day } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';

interface DayChoiceProps {
  label: string;
  day: Day | null;
  /** Days at hand with one press. */
  offered: readonly Day[];
  onChoose: (day: Day | null) => void;
}

/** A day: one of those at hand, or any other in the browser's own date field. */
export function DayChoice({ label, day, offered, onChoose }: DayChoiceProps) {
  const { formatDay } = useWords();
  const id = useId();
  const others = [...new Set(offered)].filter((one) => one !== day);
  return (
    <div class="day-choice">
      <label class="ui muted" for={id}>
        {label}
      </label>
      <div class="row wrap">
        <input
          id={id}
          type="date"
          class="field"
          min="2000-01-01"
          max="2199-12-31"
          value={day ?? ''}
          onInput={(event) => {
            const next = event.currentTarget.value;
            // While a year is being typed there is no day yet; what stood there still counts.
            if (next === '' || /^2[01]\d\d-/.test(next)) onChoose(next === '' ? null : next);
          }}
        />
        {others.map((one) => (
          <Button key={one} small onClick={() => onChoose(one)}>
            {formatDay(one, 'short')}
          </Button>
        ))}
      </div>
    </div>
  );
}
