import { useState } from 'preact/hooks';
import type { Employer } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export interface LeaveFormProps {
  employer: Employer;
  /** Promises still open with its people, both ways. */
  promises: number;
  onDone: () => void;
}

/** Leaving an employer: what is open is said first, and nothing of it is closed. */
export function LeaveForm({ employer, promises, onDone }: LeaveFormProps) {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const [day, setDay] = useState(today);
  return (
    <form
      class="manager-form"
      onSubmit={(event) => {
        event.preventDefault();
        void act(() => actions.leaveEmployer(employer.id, day), say('employers.left', { name: employer.name })).then(
          (kept) => {
            if (kept) onDone();
          },
        );
      }}
    >
      <p class="ui">{promises === 0 ? say('employers.leave-nothing') : say('employers.leave-open', { n: promises })}</p>
      <p class="ui">{say('employers.leave-then')}</p>
      <label class="label">
        {say('employers.leave-day')}
        <input
          type="date"
          class="field"
          required
          min="1970-01-01"
          max="2199-12-31"
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <Button kind="primary" type="submit">
        {say('employers.do-leave', { name: employer.name })}
      </Button>
    </form>
  );
}
