import { useId } from 'preact/hooks';
import type { Day } from '../../core/record.ts';

/** A day in the browser's own field, kept when it is left or Enter is pressed. */
export function DayField({ label, day, onSet }: { label: string; day: Day | null; onSet: (day: Day | null) => void }) {
  const id = useId();
  return (
    <div class="field-box">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        class="field"
        defaultValue={day ?? ''}
        min="1970-01-01"
        max="2199-12-31"
        onBlur={(event) => {
          const { value, validity } = event.currentTarget;
          const next = value === '' ? null : value;
          if (validity.valid && next !== day) onSet(next);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
