import { useState } from 'preact/hooks';
import type { Employer } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords, type WordsOfView } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { DayField } from './day-field.tsx';

/** "since February 2025", "March 2021 to January 2025"; `''` where no day is known. */
export function spanWords({ from, until }: Employer, { say, formatDay }: WordsOfView): string {
  const start = from === null ? null : formatDay(from, 'month-year');
  if (until === null) return start === null ? '' : say('employers.since', { month: start });
  const end = formatDay(until, 'month-year');
  return start === null
    ? say('employers.archived-on', { month: end })
    : say('employers.span', { from: start, until: end });
}

function Edit({ employer }: { employer: Employer }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const done = say('employers.changed');
  const text = (field: 'name' | 'unit' | 'role') => (
    <Field
      label={say(`employers.${field}`)}
      value={employer[field]}
      draftKey={`employer:${field}:${employer.id}`}
      onSave={async (typed) => {
        const words = typed.trim();
        if (words !== employer[field] && (words !== '' || field !== 'name')) {
          tellDone(done, await actions.editEmployer(employer.id, { [field]: words }));
        }
      }}
    />
  );
  const day = (field: 'from' | 'until') => (
    <DayField
      label={say(`employers.${field}`)}
      day={employer[field]}
      onSet={(value) => void act(() => actions.editEmployer(employer.id, { [field]: value }), done)}
    />
  );
  return (
    <div class="employer-edit">
      {text('name')}
      {text('unit')}
      {text('role')}
      <div class="row wrap">
        {day('from')}
        {employer.until !== null && day('until')}
      </div>
    </div>
  );
}

/** One employer: its name, what the user is there, since when. */
export function EmployerLine({ employer }: { employer: Employer }) {
  const words = useWords();
  const { say, formatRow } = words;
  const [editing, setEditing] = useState(false);
  const about = [employer.unit, employer.role].filter((part) => part !== '');
  const span = spanWords(employer, words);
  return (
    <div class="employer">
      <p class="employer-name">
        <b dir="auto">{employer.name}</b>{' '}
        <TextButton
          aria-expanded={editing}
          aria-label={say('employers.edit-of', { name: employer.name })}
          onClick={() => setEditing(!editing)}
        >
          {say('employers.edit')}
        </TextButton>
      </p>
      {about.length > 0 && (
        <p class="ui" dir="auto">
          {formatRow(about)}
        </p>
      )}
      {span !== '' && <p class="meta">{span}</p>}
      {employer.until !== null && (
        <p class="ui">
          <a class="link" href={`#/plan?employer=${employer.id}`}>
            {say('employers.plan')}
          </a>
        </p>
      )}
      {editing && <Edit employer={employer} />}
    </div>
  );
}
